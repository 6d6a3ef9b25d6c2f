package vn.motcua.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Everything that an editor should know before a version is published; nothing here stops a draft from being saved. */
final class ContentChecks {

    /** A name is printed on every receipt; the longest that a ministry has published had 919 characters. */
    private static final int LONGEST_NAME = 1_000;

    private static final int LONGEST_TEXT = 10_000;
    private static final Pattern MARKUP = Pattern.compile("<\\s*/?\\s*[a-zA-Z!][^<>]*>");

    private final ProcedureContent content;
    private final List<ContentCheck> found = new ArrayList<>();

    private ContentChecks(ProcedureContent content) {
        this.content = content;
    }

    static List<ContentCheck> of(ProcedureContent content, CheckContext context) {
        ContentChecks checks = new ContentChecks(content);
        checks.checkName();
        checks.checkTexts("", ContentTree.of(content));
        checks.found.addAll(TimeChecks.of(content, context));
        checks.checkDocuments();
        for (int index = 0; index < content.fees().size(); index++) {
            checks.found.addAll(FeeChecks.of("/fees/" + index, content.fees().get(index), context.exemptionGroups()));
        }
        checks.checkLegalBasis();
        checks.checkRetention();
        content.missing().forEach(part -> checks.found.add(ContentCheck.warning(part.pointer(), "MISSING_" + part)));
        return List.copyOf(checks.found);
    }

    private void checkName() {
        if (content.name() == null) {
            block("/name", "NAME_MISSING");
        } else if (content.name().length() > LONGEST_NAME) {
            block("/name", "TEXT_TOO_LONG", content.name().length(), LONGEST_NAME);
        }
    }

    /** Bounds and markup of every text, wherever it stands. */
    private void checkTexts(String pointer, JsonNode node) {
        node.properties().forEach(member -> checkTexts(pointer + "/" + member.getKey(), member.getValue()));
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            checkTexts(pointer + "/" + index, node.get(index));
        }
        if (node.isTextual() && node.textValue().length() > LONGEST_TEXT && !pointer.equals("/name")) {
            block(pointer, "TEXT_TOO_LONG", node.textValue().length(), LONGEST_TEXT);
        }
        if (node.isTextual() && MARKUP.matcher(node.textValue()).find()) {
            found.add(ContentCheck.warning(pointer, "MARKUP_IN_TEXT"));
        }
    }

    private void checkDocuments() {
        Set<String> names = new HashSet<>();
        Set<Integer> codes = new HashSet<>();
        for (int index = 0; index < content.documents().size(); index++) {
            StatedDocument document = content.documents().get(index);
            String pointer = "/documents/" + index;
            if (document.name() == null) {
                block(pointer + "/name", "DOCUMENT_NAME_MISSING");
            } else if (!names.add(document.name() + "\n" + document.condition())) {
                block(pointer + "/name", "DOCUMENT_TWICE", document.name());
            }
            if (document.code() != null && !codes.add(document.code())) {
                block(pointer + "/code", "DOCUMENT_TWICE", document.code().toString());
            }
            if (document.inNationalDatabase() && document.asksForAnything()) {
                block(pointer, "DOCUMENT_IN_DATABASE_ASKED");
            }
            checkUrl(pointer + "/formUrl", document.formUrl());
        }
    }

    private void checkLegalBasis() {
        for (int index = 0; index < content.legalBasis().size(); index++) {
            LegalReference reference = content.legalBasis().get(index);
            if (reference.citation() == null) {
                block("/legalBasis/" + index + "/citation", "CITATION_MISSING");
            }
            checkUrl("/legalBasis/" + index + "/url", reference.url());
        }
    }

    private void checkRetention() {
        if (content.retentionPermanent() && content.retentionYears() != null) {
            block("/retentionYears", "RETENTION_CONTRADICTORY");
        }
    }

    private void checkUrl(String pointer, String url) {
        if (url != null && !isWebAddress(url)) {
            block(pointer, "URL_MALFORMED");
        }
    }

    /** Nothing but the web: a {@code javascript:} address would be a trap on the public page. */
    static boolean isWebAddress(String url) {
        try {
            URI address = new URI(url);
            String scheme =
                    address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            return Set.of("http", "https").contains(scheme) && address.getHost() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private void block(String pointer, String code, Object... arguments) {
        found.add(ContentCheck.blocking(pointer, code, arguments));
    }
}
