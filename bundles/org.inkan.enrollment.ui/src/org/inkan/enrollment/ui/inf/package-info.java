/** What an editor of certreq INF files knows: tokens, keys with their documentation, completion, checks. Without widgets. */
package org.inkan.enrollment.ui.inf;
