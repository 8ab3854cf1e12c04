/**
 * The chains of a bag as a picture: which boxes and lines there are, where they stand, and the same as SVG and as text.
 * Nothing here draws; measures are pixels at a zoom of 100 %.
 */
package org.inkan.trust.picture;
