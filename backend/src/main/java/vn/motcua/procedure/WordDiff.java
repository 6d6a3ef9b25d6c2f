package vn.motcua.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Two texts word by word, by the longest common subsequence of their words. The SAME and REMOVED runs together are the
 * first text, the SAME and ADDED runs the second, to the last blank.
 */
final class WordDiff {

    private static final Pattern WORD = Pattern.compile("\\S*\\s*");

    /** Cells of the table; two texts that differ in more words than this are shown one after the other. */
    private static final long LARGEST_TABLE = 4_000_000;

    private final List<TextRun> runs = new ArrayList<>();

    private WordDiff() {}

    static List<TextRun> of(String before, String after) {
        WordDiff diff = new WordDiff();
        diff.compare(words(before), words(after));
        return List.copyOf(diff.runs);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private void compare(List<String> before, List<String> after) {
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        before.subList(0, start).forEach(word -> add(TextRun.Op.SAME, word));
        compareMiddle(before.subList(start, before.size() - end), after.subList(start, after.size() - end));
        before.subList(before.size() - end, before.size()).forEach(word -> add(TextRun.Op.SAME, word));
    }

    private void compareMiddle(List<String> before, List<String> after) {
        if ((long) before.size() * after.size() > LARGEST_TABLE) {
            before.forEach(word -> add(TextRun.Op.REMOVED, word));
            after.forEach(word -> add(TextRun.Op.ADDED, word));
            return;
        }
        int[][] common = commonWords(before, after);
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                add(TextRun.Op.SAME, before.get(i));
                i++;
                j++;
            } else if (j == after.size() || i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
                add(TextRun.Op.REMOVED, before.get(i++));
            } else {
                add(TextRun.Op.ADDED, after.get(j++));
            }
        }
    }

    /** {@code [i][j]}: how many words the rests from i and from j have in common, in order. */
    private static int[][] commonWords(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void add(TextRun.Op op, String word) {
        if (!runs.isEmpty() && runs.getLast().op() == op) {
            runs.set(runs.size() - 1, new TextRun(op, runs.getLast().text() + word));
        } else {
            runs.add(new TextRun(op, word));
        }
    }
}
