package vn.motcua.procedure.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ChannelTerms;
import vn.motcua.procedure.StatedLimit;

/**
 * Time limits as three cells: value and unit for every channel, and a note among the sources for those that have another
 * one: {@code other channels: Trực tuyến 30 Ngày, Dịch vụ bưu chính 30 Ngày}.
 */
record CsvLimits(StatedLimit limit, String source) {

    private static final Pattern NOTE = Pattern.compile("(?:; *)?other channels: *([^;]*)");
    private static final Pattern EXCEPTION = Pattern.compile("(.+?) (\\d{1,4}(?:[.,]\\d{1,2})?) (\\D+)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}(?:\\.\\d{1,4})?");

    private static final Map<Channel, String> NAMES = new EnumMap<>(
            Map.of(Channel.DIRECT, "Trực tiếp", Channel.ONLINE, "Trực tuyến", Channel.POSTAL, "Dịch vụ bưu chính"));

    /** @throws CellRefused LIMIT_NOT_A_NUMBER */
    static BigDecimal value(String cell) {
        if (!NUMBER.matcher(cell).matches()) {
            throw new CellRefused("LIMIT_NOT_A_NUMBER", cell);
        }
        return new BigDecimal(cell);
    }

    /** As it is exported: the source stays as it is when its note already says so. */
    static CsvLimits of(List<ChannelTerms> channels, String source) {
        Map<Channel, StatedLimit> actual = new EnumMap<>(Channel.class);
        channels.stream().filter(ChannelTerms::hasLimit).forEach(terms -> actual.put(terms.channel(), terms.limit()));
        CsvLimits asNoted = new CsvLimits(actual.get(Channel.DIRECT), source);
        return asNoted.says(actual) ? asNoted : new CsvLimits(asNoted.limit, noted(source, asNoted.limit, actual));
    }

    /** Empty when no limit is stated. */
    Map<Channel, StatedLimit> byChannel() {
        Map<Channel, StatedLimit> limits = new EnumMap<>(Channel.class);
        if (limit != null) {
            NAMES.keySet().forEach(channel -> limits.put(channel, limit));
        }
        Matcher note = NOTE.matcher(source == null ? "" : source);
        if (note.find()) {
            for (String exception : note.group(1).strip().split(", *")) {
                readException(exception, limits);
            }
        }
        return limits;
    }

    /** @throws CellRefused LIMIT_NOTE_UNREADABLE, CSV_UNIT_UNKNOWN */
    private static void readException(String text, Map<Channel, StatedLimit> limits) {
        Matcher words = EXCEPTION.matcher(text);
        if (!words.matches()) {
            throw new CellRefused("LIMIT_NOTE_UNREADABLE", text);
        }
        Channel channel = NAMES.entrySet().stream()
                .filter(name -> name.getValue().equalsIgnoreCase(words.group(1)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new CellRefused("LIMIT_NOTE_UNREADABLE", text));
        BigDecimal value = new BigDecimal(words.group(2).replace(',', '.'));
        limits.put(
                channel, new StatedLimit(value, CsvUnit.readWords(words.group(3).strip())));
    }

    private boolean says(Map<Channel, StatedLimit> actual) {
        try {
            return byChannel().equals(actual);
        } catch (CellRefused unreadable) {
            return false;
        }
    }

    private static String noted(String source, StatedLimit limit, Map<Channel, StatedLimit> actual) {
        List<String> exceptions = new ArrayList<>();
        actual.forEach((channel, other) -> {
            if (!other.equals(limit)) {
                exceptions.add(NAMES.get(channel) + " " + other.value().toPlainString() + " "
                        + CsvUnit.of(other.unit()).words());
            }
        });
        String rest = source == null ? "" : NOTE.matcher(source).replaceFirst("");
        String note = exceptions.isEmpty() ? "" : "other channels: " + String.join(", ", exceptions);
        String whole = rest.isEmpty() || note.isEmpty() ? rest + note : rest + "; " + note;
        return whole.isEmpty() ? null : whole;
    }
}
