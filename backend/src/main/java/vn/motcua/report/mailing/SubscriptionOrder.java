package vn.motcua.report.mailing;

import java.util.List;

/**
 * What somebody subscribes.
 *
 * @param series of named periods; null unless the period is one of them
 * @param addresses each once, in the order in which they were given
 */
public record SubscriptionOrder(
        MailedReport report, MailedPeriod period, String series, Rhythm rhythm, List<String> addresses) {}
