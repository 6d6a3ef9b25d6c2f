-- What touches the period, by the hamlet (thôn, ấp, khu phố…) that the applicant's address names: addresses are free
-- text, and an old name stays in use. Where a denouncer lives is told to nobody.
select k.*, coalesce(case when not k.restricted then initcap(lower(substring(
         k.applicant_address from
         '(?i)(?:^|[,;])\s*((?:ấp|thôn|khu phố|khu vực|khóm|tổ dân phố|tổ|bản|làng|xóm|buôn|sóc)\s+[^,;]{1,60})'))) end, '–') as hamlet
  from ({{known}}) k
