package vn.motcua.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.motcua.report.table.Words;

/**
 * Tỷ lệ theo kênh tiếp nhận: dossiers received in the period (NĐ 61/2018/NĐ-CP Điều 16). Numbers of dossiers; the online
 * share in percent of what was received, two decimals, as indicator 9 of TT 01/2018/TT-VPCP Điều 13 uses it.
 */
@ApplicationScoped
public class ChannelReport implements CountedReport {

    private static final String FACTS = SqlFile.read("channels.sql");

    @Override
    public String name() {
        return "channels";
    }

    @Override
    public Words title() {
        return new Words("Tỷ lệ theo kênh tiếp nhận", "Channels");
    }

    @Override
    public List<Grouping> groupings() {
        return List.of(Grouping.FIELD, Grouping.PROCEDURE, Grouping.DEPARTMENT);
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                Measure.dossiers("RECEIVED", "Tiếp nhận trong kỳ", "Received", "true"),
                Measure.dossiers("DIRECT", "Trực tiếp", "At the desk", "channel = 'DIRECT'"),
                Measure.dossiers("POSTAL", "Bưu chính", "By post", "channel = 'POSTAL'"),
                Measure.dossiers("ONLINE", "Trực tuyến", "Online", "channel = 'ONLINE'"),
                Measure.share("ONLINE_SHARE", "Tỷ lệ trực tuyến (%)", "Share online (%)", "ONLINE", "RECEIVED"));
    }

    @Override
    public String facts() {
        return FACTS;
    }
}
