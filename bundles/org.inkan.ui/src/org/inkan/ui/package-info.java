/**
 * What every area of the workbench shares: which fleet is open, questions to the person at the screen, pages that say
 * how to begin, and the ids by which tests find widgets. Everything here belongs to the user-interface thread.
 */
package org.inkan.ui;
