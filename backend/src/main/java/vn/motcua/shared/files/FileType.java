package vn.motcua.shared.files;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What may be handed in: what scanners, cameras and offices make, and nothing that a browser would run. A file is one
 * of these by its content; its name only has to agree.
 */
public enum FileType {
    PDF("application/pdf", true, "pdf"),
    PNG("image/png", true, "png"),
    JPEG("image/jpeg", true, "jpg", "jpeg"),
    TIFF("image/tiff", false, "tif", "tiff"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, "xlsx");

    private final String mediaType;
    private final boolean shownByBrowsers;
    private final List<String> extensions;

    FileType(String mediaType, boolean shownByBrowsers, String... extensions) {
        this.mediaType = mediaType;
        this.shownByBrowsers = shownByBrowsers;
        this.extensions = List.of(extensions);
    }

    static Optional<FileType> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    /** "PDF, PNG, JPEG…", for a refusal. */
    static String names(Collection<FileType> types) {
        return types.stream().map(FileType::name).collect(Collectors.joining(", "));
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether it can be looked at without another program; the rest is offered for saving. */
    public boolean shownByBrowsers() {
        return shownByBrowsers;
    }

    /** The usual one first, all in lower case and without the dot. */
    public List<String> extensions() {
        return extensions;
    }

    boolean hasExtension(String extension) {
        return extensions.contains(extension.toLowerCase(Locale.ROOT));
    }
}
