-- Whether somebody had complained of the dossier by :asOf. What was refused or found to be wrong counts against nobody
-- (TT 01/2018/TT-VPCP Điều 13.7).
exists (
         select from feedback y
          where y.agency_id = k.agency_id and y.dossier_id = k.id and y.kind = 'COMPLAINT' and y.received_at <= :asOf
            and not exists (
              select from feedback_event z
               where z.agency_id = y.agency_id and z.feedback_code = y.code and z.at <= :asOf
                 and (z.act = 'REFUSE' or z.act = 'ANSWER' and y.finding = 'DISMISSED')))
