package vn.motcua.demo;

import java.time.OffsetDateTime;

/** Who knows when something is due. The generator never computes a due date itself: it asks the software. */
@FunctionalInterface
interface DueDates {

    OffsetDateTime dueAt(OffsetDateTime receivedAt, Limit limit, String channel);
}
