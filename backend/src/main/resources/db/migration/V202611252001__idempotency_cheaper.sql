-- Every write forgets the old keys of the same person first: that looks at the old ones alone, not at all of them.
create index idempotency_key_by_age on idempotency_key (agency_id, actor, created_at);

-- An answer of some kilobytes, read only when a request is sent twice, is not worth packing.
alter table idempotency_key alter column body set storage external;
