package vn.motcua.dossier.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.PromiseMoves.Chosen;

/** Printed dates that shall become what the calendar in force gives. The reason is written for the citizens. */
@Schema(name = "PromiseMoveRequest", examples = """
                {"reason":"UBND tỉnh cho nghỉ ngày 27/11/2026 tránh bão số 9",
                 "items":[{"code":"H07.142-261123-0001","newPromisedAt":"2026-11-30T17:00:00+07:00"}]}
                """)
public record PromiseMoveRequest(
        @NotBlank @Size(min = 10, max = 2000) String reason,
        @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid Item> items) {

    @Schema(name = "PromiseMoveItem")
    public record Item(
            @NotBlank @Size(max = 100) String code,

            @Schema(description = "As it was listed; refused when the calendar gives another date meanwhile") @NotNull OffsetDateTime newPromisedAt) {}

    List<Chosen> chosen() {
        return items.stream()
                .map(item -> new Chosen(item.code(), item.newPromisedAt().toInstant()))
                .toList();
    }
}
