package vn.motcua.bench;

import java.util.random.RandomGenerator;

/** What becomes of a dossier. */
enum Fate {
    IN_TIME(89, 0.3, 0.95),
    LATE(4, 1.05, 1.5),
    SUPPLEMENTED(4, 0.5, 0.9),
    SUPPLEMENT_NEVER_CAME(1, 0.5, 0.9),
    REFUSED(2, 0.5, 0.9);

    private final int percent;
    private final double least;
    private final double most;

    /**
     * @param least of the working time until the promise, the least part that is used
     * @param most the most
     */
    Fate(int percent, double least, double most) {
        this.percent = percent;
        this.least = least;
        this.most = most;
    }

    static Fate any(RandomGenerator random) {
        int hundredth = random.nextInt(100);
        int sum = 0;
        for (Fate fate : values()) {
            sum += fate.percent;
            if (hundredth < sum) {
                return fate;
            }
        }
        throw new IllegalStateException("The parts add up to a hundred");
    }

    /** Which part of the working time until the promise is used. */
    double used(RandomGenerator random) {
        return random.nextDouble(least, most);
    }

    boolean waits() {
        return this == SUPPLEMENTED || this == SUPPLEMENT_NEVER_CAME;
    }
}
