package vn.motcua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.demo.SettlementReport.Agency;
import vn.motcua.demo.SettlementReport.Identity;
import vn.motcua.demo.SettlementReport.Pending;
import vn.motcua.demo.SettlementReport.Received;
import vn.motcua.demo.SettlementReport.Resolved;
import vn.motcua.demo.SettlementReport.Row;

class SettlementTextTest {

    private static final Row ON_TIME = row("A", "Hộ tịch", 1_200, 4, 0);
    private static final Row WITH_PENDING = row("B", "Đất đai", 34, 3, 9);

    @Test
    void writesTheFiguresOfTheAnswerAsASentence() {
        assertThat(SettlementText.sentence(report(List.of(ON_TIME), ON_TIME)))
                .isEqualTo(
                        "Từ 01/01/2016 đến 30/06/2016, UBND xã Tam Phước tiếp nhận 1.200 hồ sơ (trong đó có 2 hồ sơ kỳ "
                                + "trước chuyển sang). Đã giải quyết trước hẹn và đúng hẹn: 1.200/1.200 hồ sơ, đạt tỷ lệ 100%; "
                                + "trong đó có 4 hồ sơ giải quyết trước hẹn (Hộ tịch: 4). Không có hồ sơ trễ hẹn. "
                                + "Không có hồ sơ đang giải quyết.");
    }

    @Test
    void saysWhatIsLateOrPending() {
        assertThat(SettlementText.sentence(report(List.of(WITH_PENDING), WITH_PENDING)))
                .contains("24/34 hồ sơ, đạt tỷ lệ 70,59%")
                .endsWith("Có 1 hồ sơ trễ hẹn. Có 9 hồ sơ đang giải quyết.");
    }

    @Test
    void mentionsWhatHadNoDeadline() {
        Row unlimited =
                new Row("C", "Khác", new Received(1, 0, 1, 0), new Resolved(1, 0, 0, 0, 1), new Pending(0, 0, 0));
        assertThat(SettlementText.sentence(report(List.of(unlimited), unlimited)))
                .endsWith("Có 1 hồ sơ không có thời hạn.");
    }

    @Test
    void survivesAPeriodWithoutDossiers() {
        Row nothing = new Row(null, null, new Received(0, 0, 0, 0), new Resolved(0, 0, 0, 0, 0), new Pending(0, 0, 0));
        assertThat(SettlementText.sentence(report(List.of(), nothing)))
                .contains("0/0 hồ sơ; trong đó có 0 hồ sơ giải quyết trước hẹn. ");
    }

    @Test
    void printsARowForEachGroupAndTheTotalLast() {
        var lines = SettlementText.table(report(List.of(ON_TIME, WITH_PENDING), ON_TIME), "Lĩnh vực")
                .lines()
                .toList();
        assertThat(lines).hasSize(8);
        assertThat(lines.get(4)).matches("1 +Hộ tịch +1\\.200 +0 +1\\.198 +2 │ +1\\.200 +4 +1\\.196 +0 │ +0 +0 +0");
        assertThat(lines.get(5)).matches("2 +Đất đai +34 +0 +32 +2 │ +25 +3 +21 +1 │ +9 +9 +0");
        assertThat(lines.get(6)).startsWith("     TỔNG CỘNG ");
        assertThat(lines.subList(1, 7)).allSatisfy(line -> assertThat(line).hasSameSizeAs(lines.get(1)));
    }

    @Test
    void namesTheIdentitiesThatDoNotHold() {
        assertThat(SettlementText.brokenIdentities(report(List.of(), ON_TIME))).containsExactly("BALANCE: 7 ≠ 8");
    }

    private static Row row(String key, String label, int received, int early, int pending) {
        int resolved = received - pending;
        int late = pending == 0 ? 0 : 1;
        return new Row(
                key,
                label,
                new Received(received, 0, received - 2, 2),
                new Resolved(resolved, early, resolved - early - late, late, 0),
                new Pending(pending, pending, 0));
    }

    private static SettlementReport report(List<Row> rows, Row total) {
        return new SettlementReport(
                LocalDate.of(2016, 1, 1),
                LocalDate.of(2016, 6, 30),
                new Agency("H07.142", "UBND xã Tam Phước"),
                rows,
                total,
                List.of(new Identity("RECEIVED_SUM", true, 1, 1), new Identity("BALANCE", false, 7, 8)));
    }
}
