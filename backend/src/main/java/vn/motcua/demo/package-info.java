/**
 * Demo data, and a program that fills a running installation with a simulated half year through its public HTTP interface.
 * Nothing else depends on it, and it depends on no other feature.
 */
package vn.motcua.demo;
