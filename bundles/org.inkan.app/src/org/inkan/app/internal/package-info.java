/**
 * The workbench application: its window, the perspective <em>Hosts</em> and the branding.
 * The product opens on {@link org.inkan.app.internal.WorkbenchApplication}.
 */
package org.inkan.app.internal;
