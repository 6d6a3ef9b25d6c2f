package vn.motcua.bench;

/**
 * @param ifMatch the ETag that was seen; null where nothing is changed
 * @param body JSON; empty where there is none
 * @param accept what is wanted of the answer
 */
record Request(String method, String path, String ifMatch, String body, String accept) {

    private static final String JSON = "application/json";

    static Request get(String path) {
        return new Request("GET", path, null, "", JSON);
    }

    static Request pdf(String path) {
        return new Request("GET", path, null, "", "application/pdf");
    }

    static Request post(String path, String ifMatch, String body) {
        return new Request("POST", path, ifMatch, body, JSON);
    }
}
