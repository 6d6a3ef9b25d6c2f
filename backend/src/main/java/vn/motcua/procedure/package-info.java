/** The catalogue: what the law allows to be asked for, how long it may take, who does which step. */
package vn.motcua.procedure;
