package org.inkan.trust.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Rectangles side by side, and when a row is full the next ones below it: a hundred authorities of one issuer, or hundreds
 * of roots, would be a line that nobody can look at.
 */
final class PictureRows {

    /** A row may always be as wide as a large screen at 100 %. */
    private static final int NARROWEST = 2400;
    /** Width of the whole to its height. */
    private static final double SHAPE = 1.6;

    private final List<int[]> sizes = new ArrayList<>();
    private int[] left = {};
    private int[] top = {};
    private int width;
    private int height;

    void add(int wide, int high) {
        sizes.add(new int[] { wide, high });
    }

    /** Finds the places of all that was added. */
    PictureRows arrange() {
        left = new int[sizes.size()];
        top = new int[sizes.size()];
        double limit = limit();
        int x = 0;
        int y = 0;
        int row = 0;
        for (int i = 0; i < left.length; i++) {
            int[] size = sizes.get(i);
            if (x > 0 && x + size[0] > limit) {
                x = 0;
                y += row + PicturePlaces.GAP_Y;
                row = 0;
            }
            left[i] = x;
            top[i] = y;
            row = Math.max(row, size[1]);
            width = Math.max(width, x + size[0]);
            x += size[0] + PicturePlaces.GAP_X;
        }
        height = y + row;
        return this;
    }

    private double limit() {
        double area = 0;
        int widest = NARROWEST;
        for (int[] size : sizes) {
            area += (double) (size[0] + PicturePlaces.GAP_X) * (size[1] + PicturePlaces.GAP_Y);
            widest = Math.max(widest, size[0]);
        }
        return Math.max(widest, Math.sqrt(area * SHAPE));
    }

    boolean isEmpty() {
        return sizes.isEmpty();
    }

    /** Whether one row was not enough. */
    boolean wrapped() {
        return top.length > 0 && top[top.length - 1] > 0;
    }

    int left(int index) {
        return left[index];
    }

    int top(int index) {
        return top[index];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
