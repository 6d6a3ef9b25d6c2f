package vn.motcua.bench;

/** How many dossiers there are, spread evenly over communes of an ordinary size. */
record Size(int dossiers, int communes, int dossiersOfACommune) {

    private static final int A_YEAR_OF_A_COMMUNE = 4_200;

    static Size of(int dossiers) {
        int communes = Math.max(Users.COUNT + 1, Math.round((float) dossiers / A_YEAR_OF_A_COMMUNE));
        return new Size(dossiers, communes, Math.ceilDiv(dossiers, communes));
    }
}
