/** Commands and services of the workbench's foundation. */
package org.inkan.ui.internal;
