package org.inkan.opsmgr.ui.matrix;

/** A line of the matrix: a host, or the heading of a group of hosts. */
public sealed interface MatrixLine permits HostRow, HostGroup {

    /** What stays the same when the fleet is read again, so that selection and place on the screen can be kept. */
    String key();
}
