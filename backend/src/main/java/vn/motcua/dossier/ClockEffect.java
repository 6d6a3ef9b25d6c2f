package vn.motcua.dossier;

/** What an act does to the dossier's clock, for the sentence that the screen shows before it is done. */
public enum ClockEffect {
    NONE,
    PAUSES,
    RESTARTS,
    RESUMES,
    MOVES,
    STOPS
}
