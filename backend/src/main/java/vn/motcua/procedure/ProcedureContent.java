package vn.motcua.procedure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.calendar.SupplementPolicy;
import vn.motcua.shared.AccentFolding;

/**
 * What a version says: the parts that a procedure must have (NĐ 63/2010/NĐ-CP Điều 8). One document, kept as it is
 * written; in a draft anything may be missing, and {@link ContentChecks} tell what stands in the way of publication.
 * Texts are plain text: what looks like HTML is shown as it is written.
 *
 * @param authority cơ quan thực hiện
 * @param sequence trình tự thực hiện
 * @param channels cách thức thực hiện and thời hạn, a line for each channel
 * @param immediate resolved on the spot, so that no receipt is needed (NĐ 61/2018/NĐ-CP Điều 17.4)
 * @param retentionYears how long the file is kept; null with {@code retentionPermanent}, or when nobody said
 * @param supplementPolicy null for the setting of the office
 * @param source where the data come from
 */
@Schema(name = "ProcedureContent", description = "What a version says; every member may be null in a draft")
public record ProcedureContent(
        @Schema(nullable = true, examples = "Trợ cấp xã hội hàng tháng") @Size(max = StatedText.LONGEST) String name,

        @Schema(nullable = true) ScopeLevel scopeLevel,
        @Schema(nullable = true) ServiceLevel serviceLevel,

        @Schema(nullable = true, examples = "UBND cấp xã") @Size(max = StatedText.LONGEST) String authority,

        @Schema(nullable = true, examples = "Cá nhân") @Size(max = StatedText.LONGEST) String subjects,

        @Schema(nullable = true, examples = "Bước 1: nộp hồ sơ…") @Size(max = StatedText.LONGEST) String sequence,

        @Schema(nullable = true) @Size(max = StatedText.LONGEST) String conditions,

        @Size(max = StatedText.MOST) List<@NotNull @Valid ChannelTerms> channels,

        boolean immediate,

        @Schema(description = "Number of sets to hand in; 1 when left out", nullable = true, examples = "1")
        @Min(1) @Max(99) Integer sets,

        @Schema(nullable = true, examples = "Quyết định trợ cấp") @Size(max = StatedText.LONGEST) String result,

        @Schema(nullable = true, examples = "KQ.G15.000031") @Size(max = 100) String resultCode,

        @Size(max = StatedText.MOST) List<@NotNull @Valid StatedDocument> documents,
        @Size(max = StatedText.MOST) List<@NotNull @Valid Fee> fees,
        @Size(max = StatedText.MOST) List<@NotNull @Valid StatedStep> steps,
        @Size(max = StatedText.MOST) List<@NotNull @Valid LegalReference> legalBasis,

        @Schema(nullable = true, examples = "10") @Min(1) @Max(999) Integer retentionYears,

        boolean retentionPermanent,
        @Schema(nullable = true) SupplementPolicy supplementPolicy,

        @Schema(nullable = true) @Size(max = StatedText.LONGEST) String source) {

    public ProcedureContent {
        name = AccentFolding.clean(name);
        authority = AccentFolding.clean(authority);
        subjects = AccentFolding.clean(subjects);
        sequence = AccentFolding.clean(sequence);
        conditions = AccentFolding.clean(conditions);
        channels = listOf(channels);
        sets = sets == null ? Integer.valueOf(1) : sets;
        result = AccentFolding.clean(result);
        resultCode = AccentFolding.clean(resultCode);
        documents = listOf(documents);
        fees = listOf(fees);
        steps = listOf(steps);
        legalBasis = listOf(legalBasis);
        source = AccentFolding.clean(source);
    }

    /** The beginning of a new procedure. */
    static ProcedureContent named(String name) {
        return new ProcedureContent(
                name, null, null, null, null, null, null, null, false, null, null, null, null, null, null, null, null,
                false, null, null);
    }

    /** The same in other words; null leaves the words as they are. */
    ProcedureContent reworded(Rewording words) {
        return new ProcedureContent(
                either(words.name(), name),
                scopeLevel,
                serviceLevel,
                either(words.authority(), authority),
                either(words.subjects(), subjects),
                either(words.sequence(), sequence),
                either(words.conditions(), conditions),
                channels,
                immediate,
                sets,
                either(words.result(), result),
                resultCode,
                documents.stream().map(words::of).toList(),
                fees,
                steps,
                either(words.legalBasis(), legalBasis),
                retentionYears,
                retentionPermanent,
                supplementPolicy,
                source);
    }

    /**
     * Gives a number to each paper that is new; a number once given means the same paper for good.
     *
     * @param earlier contents whose numbers are taken
     */
    ProcedureContent numberedAfter(List<ProcedureContent> earlier) {
        int highest = Stream.concat(earlier.stream(), Stream.of(this))
                .flatMap(content -> content.documents.stream())
                .map(StatedDocument::code)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(0);
        List<StatedDocument> numbered = new ArrayList<>();
        for (StatedDocument document : documents) {
            numbered.add(document.code() == null ? document.withCode(++highest) : document);
        }
        return new ProcedureContent(
                name,
                scopeLevel,
                serviceLevel,
                authority,
                subjects,
                sequence,
                conditions,
                channels,
                immediate,
                sets,
                result,
                resultCode,
                numbered,
                fees,
                steps,
                legalBasis,
                retentionYears,
                retentionPermanent,
                supplementPolicy,
                source);
    }

    /** What can be left out by law and yet is missed: shown in the catalogue until somebody fills it in. */
    Set<MissingPart> missing() {
        EnumSet<MissingPart> missing = EnumSet.allOf(MissingPart.class);
        missing.removeIf(part -> !part.isMissingIn(this));
        return missing;
    }

    private static <T> T either(T stated, T before) {
        return stated == null ? before : stated;
    }

    private static <T> List<T> listOf(List<T> stated) {
        return stated == null ? List.of() : List.copyOf(stated);
    }
}
