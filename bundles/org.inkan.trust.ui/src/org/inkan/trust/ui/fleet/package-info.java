/** What the files of a fleet say about trust: a bag of its certificates, and both ends of each channel. No widgets. */
package org.inkan.trust.ui.fleet;
