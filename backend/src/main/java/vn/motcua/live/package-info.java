/** What changed, told to the screens that are open: in the transaction itself, through PostgreSQL, to every backend. */
package vn.motcua.live;
