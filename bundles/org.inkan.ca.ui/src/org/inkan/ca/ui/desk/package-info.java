/**
 * What a CA operator does, without widgets: every call opens the connection, works and closes it again, because one
 * process at a time may hold an embedded authority. Start at {@link org.inkan.ca.ui.desk.AuthorityDesk}.
 */
package org.inkan.ca.ui.desk;
