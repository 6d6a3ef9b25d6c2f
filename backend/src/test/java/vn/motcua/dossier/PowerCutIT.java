package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.PackagedServer;
import vn.motcua.testing.Reception;

/** The packaged backend is killed in the middle of the work, comes back, and every desk sends again what it sent. */
class PowerCutIT {

    private static final int WRITES = 200;
    private static final int DESKS = 8;

    /** When so many have been answered, some are under way and the others not sent yet. */
    private static final int ANSWERED_BEFORE_THE_CUT = 60;

    private static final String THREE_DAYS = "R2016-012";

    /** What the desks were told before the cut: the code that was acknowledged, by the number of the write. */
    private final Map<Integer, String> acknowledged = new ConcurrentHashMap<>();

    private final CountDownLatch answers = new CountDownLatch(ANSWERED_BEFORE_THE_CUT);

    @Test
    void losesNothingThatWasAcknowledgedAndDoublesNothing() throws Exception {
        try (var server = PackagedServer.start()) {
            Database.emptyOffice();
            writeUntilTheCut(server);
        }
        assertThat(acknowledged).hasSizeBetween(ANSWERED_BEFORE_THE_CUT, WRITES - 1);
        var again = PackagedServer.start();
        try {
            var codes = new HashSet<String>();
            for (int write = 0; write < WRITES; write++) {
                var answer = send(write).is(201);
                codes.add(answer.text("/code"));
                if (acknowledged.containsKey(write)) {
                    assertThat(answer.text("/code")).isEqualTo(acknowledged.get(write));
                    assertThat(answer.header("Idempotency-Replayed")).isEqualTo("true");
                }
            }
            assertThat(codes).hasSize(WRITES);
            assertThat(Database.written())
                    .containsAllEntriesOf(
                            Map.of("dossiers", (long) WRITES, "numbers", (long) WRITES, "keys", (long) WRITES));
            codes.forEach(code -> assertThat(Desk.of("clerk")
                            .get("/api/v1/dossiers/" + code + "/events")
                            .text("/chain/intact"))
                    .isEqualTo("true"));
        } finally {
            again.kill();
        }
    }

    private void writeUntilTheCut(PackagedServer server) throws InterruptedException {
        try (var desks = Executors.newFixedThreadPool(DESKS)) {
            IntStream.range(0, WRITES)
                    .forEach(write -> desks.submit(() -> {
                        var answer = send(write).is(201);
                        acknowledged.put(write, answer.text("/code"));
                        answers.countDown();
                    }));
            assertThat(answers.await(120, TimeUnit.SECONDS)).isTrue();
            server.kill();
            // What was on its way fails, and so does what is sent to nobody.
        }
    }

    private static Answer send(int write) {
        return Desk.of("clerk").sends(Reception.of(THREE_DAYS).from("Người thứ " + write), "write-" + write);
    }
}
