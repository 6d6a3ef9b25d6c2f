/** {@code make bench}: a province of communes is loaded, then sixteen people work in it; see docs/benchmarks. */
package vn.motcua.bench;
