package vn.motcua.bench;

import java.io.IOException;
import java.util.Map;

/** The people of one commune, by role. */
record Office(String code, Map<String, Account> people) {

    static Office of(String issuer, String code, String clerk, String officer, String leader) {
        return new Office(
                code,
                Map.of(
                        "CLERK", new Account(issuer, clerk),
                        "OFFICER", new Account(issuer, officer),
                        "LEADER", new Account(issuer, leader)));
    }

    /** Somebody of the office asks for something. */
    Reply send(Wire wire, String role, Request request) throws IOException {
        return wire.send(request, people.get(role).token());
    }

    /** Everybody has a token that outlives the next measurement. */
    void signIn() {
        people.values().forEach(Account::token);
    }
}
