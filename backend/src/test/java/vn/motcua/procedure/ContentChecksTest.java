package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.calendar.LimitUnit;

/** What an editor is told before a version is published. */
class ContentChecksTest {

    private static final CheckContext OFFICE = new CheckContext(Set.of("HCTP"), Set.of(), 480);

    @Test
    void letsAProcedureBeWithoutMuchButSaysSo() {
        var found = ContentChecks.of(Contents.called("Thủ tục"), OFFICE);
        assertThat(found).isNotEmpty().noneMatch(ContentCheck::blocks);
        assertThat(found)
                .extracting(ContentCheck::code)
                .contains("MISSING_TIME_LIMIT", "MISSING_STEPS", "MISSING_DOCUMENTS", "MISSING_LEGAL_BASIS");
    }

    @Test
    void wantsANameThatFitsOnAReceipt() {
        assertThat(blocking(Contents.called(null))).containsExactly("NAME_MISSING /name");
        assertThat(blocking(Contents.called("x".repeat(10_000)))).containsExactly("TEXT_TOO_LONG /name");
        assertThat(blocking(Contents.called("x".repeat(1_000)))).isEmpty();
    }

    @Test
    void boundsEveryTextWhereverItStands() {
        assertThat(blocking(Contents.saying("x".repeat(10_001)))).containsExactly("TEXT_TOO_LONG /sequence");
        assertThat(blocking(papers(Contents.paper(1, "x".repeat(10_001), 1))))
                .containsExactly("TEXT_TOO_LONG /documents/0/name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>Tờ khai</b>", "<script>alert(1)</script>", "trước <br/> sau", "<!-- ẩn -->"})
    void pointsAtMarkupAndLetsItStand(String text) {
        assertThat(ContentChecks.of(Contents.saying(text), OFFICE))
                .filteredOn(check -> check.code().equals("MARKUP_IN_TEXT"))
                .singleElement()
                .satisfies(check -> assertThat(check.blocks()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"thu nhập < 5 triệu", "a <b và c> d?", "từ 3 > 2"})
    void knowsThatASignIsNoMarkup(String text) {
        var markup = ContentChecks.of(Contents.saying(text), OFFICE).stream()
                .filter(check -> check.code().equals("MARKUP_IN_TEXT"));
        assertThat(markup).hasSize(text.contains("<b và c>") ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "vanban.chinhphu.vn", "ftp://x.vn/a", "https://", "http://a b.vn"})
    void refusesAddressesThatAreNotOfTheWeb(String url) {
        assertThat(blocking(Contents.citing(new LegalReference("NĐ 20/2021", url))))
                .containsExactly("URL_MALFORMED /legalBasis/0/url");
    }

    @Test
    void asksNobodyForWhatTheStateHasAlready() {
        var known = new StatedDocument(1, "Sổ hộ khẩu", null, null, null, null, true, 0, 1, 0, false, true);
        var notAsked = new StatedDocument(1, "Sổ hộ khẩu", null, null, null, null, false, 0, 0, 0, false, true);
        assertThat(blocking(papers(known))).containsExactly("DOCUMENT_IN_DATABASE_ASKED /documents/0");
        assertThat(blocking(papers(notAsked))).isEmpty();
    }

    @Test
    void listsAPaperOnce() {
        assertThat(blocking(papers(Contents.paper(1, "Tờ khai", 1), Contents.paper(2, "Tờ khai", 1))))
                .containsExactly("DOCUMENT_TWICE /documents/1/name");
    }

    @Test
    void wantsChannelsAndLimitsThatCanBe() {
        var channels = List.of(
                new ChannelTerms(Channel.DIRECT, null, time("0.3"), null),
                new ChannelTerms(Channel.DIRECT, null, null, null),
                new ChannelTerms(null, "Nộp tại xã", new StatedLimit(null, LimitUnit.WORKING_DAY), null));
        assertThat(blocking(Contents.of(channels, List.of(), List.of())))
                .containsExactlyInAnyOrder(
                        "LIMIT_FRACTION /channels/0/limit",
                        "CHANNEL_TWICE /channels/1/channel",
                        "CHANNEL_MISSING /channels/2/channel",
                        "LIMIT_INCOMPLETE /channels/2/limit");
    }

    @Test
    void wantsWholeStepsThatFit() {
        var steps = List.of(
                new StatedStep(null, null, null, null, false, null, null),
                new StatedStep("Niêm yết", StepRole.OFFICER, "HCTP", time("1"), true, null, null),
                new StatedStep("Thẩm tra", StepRole.OFFICER, "OTHER", time("3"), false, null, null));
        var content = Contents.of(List.of(new ChannelTerms(Channel.DIRECT, null, time("3"), null)), List.of(), steps);
        assertThat(blocking(content))
                .containsExactlyInAnyOrder(
                        "STEP_INCOMPLETE /steps/0/name",
                        "STEP_INCOMPLETE /steps/0/role",
                        "STEP_INCOMPLETE /steps/0/departmentCode",
                        "STEP_INCOMPLETE /steps/0/allotted",
                        "POSTING_NOT_IN_CALENDAR_DAYS /steps/1/allotted/unit",
                        "STEPS_OVER_LIMIT /steps");
        assertThat(ContentChecks.of(content, OFFICE))
                .extracting(ContentCheck::code)
                .contains("DEPARTMENT_NOT_HERE");
    }

    @Test
    void saysByHowMuchTheStepsAreTooLong() {
        var step = new StatedStep("Thẩm tra", StepRole.OFFICER, "HCTP", time("4.5"), false, null, null);
        var content =
                Contents.of(List.of(new ChannelTerms(Channel.ONLINE, null, time("3"), null)), List.of(), List.of(step));
        assertThat(ContentChecks.of(content, OFFICE))
                .filteredOn(ContentCheck::blocks)
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.detail())
                            .isEqualTo("Tổng các bước vượt thời hạn 1,5 ngày làm việc (kênh trực tuyến).");
                    assertThat(check.detailEn())
                            .isEqualTo("The steps exceed the limit by 1.5 working days (channel: online).");
                });
    }

    private static StatedLimit time(String workingDays) {
        return new StatedLimit(new BigDecimal(workingDays), LimitUnit.WORKING_DAY);
    }

    private static ProcedureContent papers(StatedDocument... documents) {
        return Contents.of(List.of(), List.of(documents), List.of());
    }

    private static List<String> blocking(ProcedureContent content) {
        return ContentChecks.of(content, OFFICE).stream()
                .filter(ContentCheck::blocks)
                .map(check -> check.code() + " " + check.pointer())
                .toList();
    }
}
