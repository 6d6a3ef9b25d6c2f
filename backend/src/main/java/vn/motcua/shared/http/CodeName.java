package vn.motcua.shared.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A thing that answers only name: its code and its words. */
@Schema(name = "CodeName")
public record CodeName(
        @Schema(examples = "HCTP") String code,
        @Schema(examples = "Hành chính Tư pháp") String name) {}
