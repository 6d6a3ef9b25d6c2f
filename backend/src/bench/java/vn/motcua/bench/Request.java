package vn.motcua.bench;

/**
 * @param ifMatch the ETag that was seen; null where nothing is changed
 * @param body JSON; empty where there is none
 */
record Request(String method, String path, String ifMatch, String body) {

    static Request get(String path) {
        return new Request("GET", path, null, "");
    }

    static Request post(String path, String ifMatch, String body) {
        return new Request("POST", path, ifMatch, body);
    }
}
