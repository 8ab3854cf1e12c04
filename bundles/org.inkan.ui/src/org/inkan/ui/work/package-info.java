/** How an area starts work that takes longer than a person should wait for a click. */
package org.inkan.ui.work;
