package vn.motcua.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.motcua.shared.VietnamTime;

/** What happened to some dossiers of 2018, as a register would tell it; the same every time. */
final class RandomHistory {

    /** For which the law sets no limit; there is none in the catalogue of the demo. */
    static final String WITHOUT_LIMIT = "T-1.000018";

    /** Of different fields, departments and limits. */
    private static final List<String> PROCEDURES = List.of(
            "R2016-001", "R2016-012", "R2016-018", "R2016-023", "R2016-042", "R2016-054", "R2016-080", WITHOUT_LIMIT);

    private static final List<String> CHANNELS = List.of("DIRECT", "DIRECT", "POSTAL", "ONLINE");
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

    private RandomHistory() {}

    /**
     * @param applicant unique, so that a dossier is found by it
     * @param pausedUntil null when papers were asked for and never came; without meaning when nothing was asked for
     * @param finishedAt null when it is still open
     */
    record Fact(
            String applicant,
            String procedureCode,
            String channel,
            Instant receivedAt,
            Instant pausedFrom,
            Instant pausedUntil,
            Instant finishedAt,
            String ending) {

        String line() {
            var events = new ArrayList<String>();
            if (pausedFrom != null) {
                events.add(event("SUPPLEMENT_REQUESTED", pausedFrom));
            }
            if (pausedFrom != null && pausedUntil != null) {
                events.add(event("SUPPLEMENTED", pausedUntil));
            }
            if (finishedAt != null) {
                events.add(event(ending, finishedAt));
            }
            return "{\"sourceId\":\"%s\",\"procedureCode\":\"%s\",\"channel\":\"%s\",\"applicant\":{\"name\":\"%s\"},\"receivedAt\":\"%s\",\"events\":[%s]}"
                    .formatted(applicant, procedureCode, channel, applicant, receivedAt, String.join(",", events));
        }

        private static String event(String type, Instant at) {
            return "{\"type\":\"%s\",\"at\":\"%s\",\"reason\":\"theo sổ\"}".formatted(type, at);
        }

        /** The office's time had not run on while the applicant was waited for. */
        Instant measuredAt() {
            return pausedFrom != null && pausedUntil == null ? pausedFrom : finishedAt;
        }

        boolean isPausedAt(Instant moment) {
            var end = pausedUntil == null ? finishedAt : pausedUntil;
            return pausedFrom != null && pausedFrom.isBefore(moment) && (end == null || !end.isBefore(moment));
        }
    }

    static List<Fact> facts(int count) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(2018);
        return IntStream.range(0, count)
                .mapToObj(number -> fact("Hồ sơ " + letters(number), random))
                .collect(Collectors.toList());
    }

    private static Fact fact(String applicant, RandomGenerator random) {
        var receivedAt = moment(random);
        var pausedFrom = random.nextInt(4) == 0 ? receivedAt.plus(Duration.ofHours(random.nextInt(1, 100))) : null;
        var pausedUntil = pausedFrom == null || random.nextInt(5) == 0
                ? null
                : pausedFrom.plus(Duration.ofHours(random.nextInt(1, 1000)));
        var last = pausedUntil != null ? pausedUntil : pausedFrom != null ? pausedFrom : receivedAt;
        var resolved = random.nextInt(6) > 0 ? last.plus(Duration.ofHours(random.nextInt(1, 900))) : null;
        // What still waits for papers can only be stopped.
        var waits = pausedFrom != null && pausedUntil == null;
        var ending = waits
                ? "STOPPED"
                : List.of("FINISHED", "FINISHED", "REFUSED", "STOPPED").get(random.nextInt(4));
        return new Fact(
                applicant,
                pick(PROCEDURES, random),
                pick(CHANNELS, random),
                receivedAt,
                pausedFrom,
                pausedUntil,
                resolved,
                ending);
    }

    /** Any minute of the first nine months, at night and on holidays too: people apply on line then. */
    private static Instant moment(RandomGenerator random) {
        return LocalDateTime.of(FIRST, LocalTime.MIDNIGHT)
                .plusDays(random.nextInt(270))
                .plusMinutes(random.nextInt(24 * 60))
                .atZone(VietnamTime.ZONE)
                .toInstant();
    }

    private static String letters(int number) {
        return "" + (char) ('A' + number / 26) + (char) ('A' + number % 26);
    }

    private static String pick(List<String> from, RandomGenerator random) {
        return from.get(random.nextInt(from.size()));
    }
}
