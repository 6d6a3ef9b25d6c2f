/** What every feature may lean on: problem+json, paging, ETags, the clock. It knows no feature. */
package vn.motcua.shared;
