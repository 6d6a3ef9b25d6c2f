package vn.motcua.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.motcua.report.table.Words;

/**
 * Bổ sung, từ chối và dừng, với lý do: dossiers that an act of the period sent back, by the written reason (NĐ 63/2010
 * Điều 18; NĐ 61/2018/NĐ-CP Điều 11 khoản 2c, 17, 19). Numbers of dossiers. An act counts on the day on which it happened.
 */
@ApplicationScoped
public class SupplementReport implements CountedReport {

    private static final String FACTS = SqlFile.read("supplements.sql");

    @Override
    public String name() {
        return "supplements";
    }

    @Override
    public Words title() {
        return new Words("Yêu cầu bổ sung, từ chối và lý do", "Supplements, refusals and reasons");
    }

    @Override
    public List<Grouping> groupings() {
        return List.of(Grouping.REASON, Grouping.PROCEDURE, Grouping.FIELD, Grouping.DEPARTMENT, Grouping.OFFICER);
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                Measure.dossiers("SENT_BACK", "Tổng", "In all", "true"),
                Measure.dossiers(
                        "COMPLETION",
                        "Hướng dẫn hoàn thiện khi nộp",
                        "Told what is missing",
                        "act = 'REQUEST_COMPLETION'"),
                Measure.dossiers(
                        "SUPPLEMENT", "Yêu cầu bổ sung", "Asked for a supplement", "act = 'REQUEST_SUPPLEMENT'"),
                Measure.dossiers("SUPPLEMENT_AGAIN", "Bổ sung từ lần thứ hai", "Asked again", "again"),
                Measure.dossiers(
                        "NOT_ACCEPTED", "Từ chối tiếp nhận", "Refused at reception", "act = 'REFUSE_AT_RECEPTION'"),
                Measure.dossiers("REFUSED", "Từ chối giải quyết", "Refused", "act = 'REFUSE'"),
                Measure.dossiers("STOPPED", "Dừng giải quyết", "Stopped", "act = 'STOP'"));
    }

    @Override
    public String facts() {
        return FACTS;
    }

    @Override
    public List<Words> notes(OverdueRule overdue) {
        return List.of(
                new Words(
                        "Lý do của hồ sơ hạn chế không hiển thị. Một hồ sơ có hai lý do tính ở cả hai dòng, và một lần ở dòng tổng.",
                        "Reasons of restricted dossiers are not shown. A dossier with two reasons counts in both rows, and once in the total."));
    }
}
