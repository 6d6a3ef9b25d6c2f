package vn.motcua.dossier;

/** What an act does to the dossier's clock, for the sentence that the screen shows before it is done. */
public enum ClockEffect {
    NONE,
    STARTS,
    PAUSES,
    RESTARTS,
    RESUMES,
    MOVES,
    STOPS
}
