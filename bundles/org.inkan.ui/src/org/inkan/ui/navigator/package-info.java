/** What an area adds to the view of the fleet, beside the fleet's files; contributed as content of the Common Navigator. */
package org.inkan.ui.navigator;
