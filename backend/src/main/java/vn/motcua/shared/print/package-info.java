/** Paper, as features below and beside {@code paperwork} may ask for it. */
package vn.motcua.shared.print;
