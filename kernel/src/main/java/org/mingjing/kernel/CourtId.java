package org.mingjing.kernel;

/** 法院标识 The key of a court in this system: its 法院代字 where it has one, else the word used in its old numbers. */
@Term("法院标识")
public record CourtId(String value) {
    public CourtId {
        if (value.isBlank() || value.indexOf(',') >= 0 || value.indexOf('*') >= 0) {
            throw new IllegalArgumentException("not a court key: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
