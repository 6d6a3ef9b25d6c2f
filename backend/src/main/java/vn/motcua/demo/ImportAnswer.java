package vn.motcua.demo;

import java.util.List;

/** What an import did with the lines of one request; {@code line} counts from 1 within that request. */
record ImportAnswer(int accepted, int unchanged, List<Rejection> rejected) {

    record Rejection(int line, String code, String detail) {}
}
