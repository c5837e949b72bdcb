package org.mingjing.court.demo;

import org.mingjing.court.foundation.people.PersonId;

/**
 * 席位 One of the staff in the place where he works.
 *
 * @param court key of the court, basic or intermediate
 * @param division key of the division
 * @param nth counts within the post of the division, from 1
 */
record Seat(PersonId id, String name, String court, String division, String post, int nth, String staffNumber) {

    boolean judges() {
        return post.equals("judge") || post.equals("chief-judge") || post.equals("deputy-chief-judge");
    }

    boolean at(String otherCourt, String otherDivision) {
        return court.equals(otherCourt) && division.equals(otherDivision);
    }
}
