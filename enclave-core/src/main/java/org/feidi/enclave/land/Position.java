package org.feidi.enclave.land;

import java.time.LocalDate;

/**
 * The place of a posting: by date, then in the order in which entries were booked, then within the
 * entry.
 */
record Position(LocalDate date, int entry, int line) implements Comparable<Position> {

    static Position endOf(LocalDate date) {
        return new Position(date, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    static Position startOf(LocalDate date) {
        return new Position(date, -1, 0);
    }

    @Override
    public int compareTo(Position other) {
        int byDate = date.compareTo(other.date);
        if (byDate != 0) {
            return byDate;
        }
        return entry != other.entry ? Integer.compare(entry, other.entry) : Integer.compare(line, other.line);
    }
}
