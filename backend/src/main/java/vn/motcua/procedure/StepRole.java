package vn.motcua.procedure;

/** Who may do a step; {@link #role()} is the role in Keycloak. */
public enum StepRole {
    CLERK("clerk"),
    OFFICER("officer"),
    LEADER("leader");

    private final String role;

    StepRole(String role) {
        this.role = role;
    }

    public String role() {
        return role;
    }
}
