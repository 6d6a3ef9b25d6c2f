package vn.motcua.live;

import java.util.Map;

/**
 * What a stream carries.
 *
 * @param id where to go on after the connection was lost
 * @param topic of the event; {@code ready} when the stream begins, {@code resync} when something may have been missed
 */
public record LiveMessage(String id, String topic, Map<String, String> content) {}
