/** The commands about single files: {@code cert}, {@code chain}, {@code inf}, {@code request}, {@code opsmgr reg}. */
package org.inkan.cli.pki;
