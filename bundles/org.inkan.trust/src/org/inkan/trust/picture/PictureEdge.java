package org.inkan.trust.picture;

/**
 * A line from an issuer to what it issued. Immutable.
 *
 * @param issuer  index of the upper box
 * @param subject index of the lower box
 * @param cross   whether the subject hangs from another issuer already: a cross-certificate, or a renewed issuer
 * @param side    whether it ends at the left side of the lower box, because other boxes stand above that
 * @param lane    where it runs down beside the rows above that of the lower box, -1 if there are none
 */
public record PictureEdge(int issuer, int subject, boolean cross, boolean side, int lane) {

    /** The corners of the line, x and y in turn. It runs between the boxes of a block, never behind them. */
    public int[] corners(PictureNode upper, PictureNode lower) {
        int from = upper.y() + PictureNode.HEIGHT;
        int start = upper.x() + PictureNode.WIDTH / 2;
        if (side) {
            int beside = lower.x() - PicturePlaces.GAP_X / 2;
            int middle = from + PicturePlaces.GAP_Y / 2;
            int end = lower.y() + PictureNode.HEIGHT / 2;
            return new int[] { start, from, start, middle, beside, middle, beside, end, lower.x(), end };
        }
        int end = lower.x() + PictureNode.WIDTH / 2;
        if (lane >= 0) {
            int middle = from + PicturePlaces.GAP_Y / 2;
            int above = lower.y() - PicturePlaces.GAP_Y / 2;
            return new int[] { start, from, start, middle, lane, middle, lane, above, end, above, end, lower.y() };
        }
        int middle = (from + lower.y()) / 2;
        return new int[] { start, from, start, middle, end, middle, end, lower.y() };
    }
}
