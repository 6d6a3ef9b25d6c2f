-- Which circular a printed form follows on which day: its number, its title and its place among the others (ADR 0037).
create table form_regulation (
  code          text primary key,
  citation      text not null,
  in_force_from date not null unique
);
comment on table form_regulation is
  'Bộ mẫu: a regulation that draws the forms of the one-stop desk; in force until the next one begins. Shared, like procedure.';

create table regulated_form (
  regulation text not null references form_regulation (code),
  seq        integer not null check (seq > 0),
  form       text not null,
  number     text,
  title      text not null,
  drawn      boolean not null default true,
  primary key (regulation, seq),
  unique (regulation, form)
);
comment on column regulated_form.number is
  'As in Mẫu số 01; null for a paper that the regulation does not draw, or whose number is not confirmed.';
comment on column regulated_form.drawn is 'Whether the paper is one of the regulation, and cites it; others are customary.';

insert into form_regulation (code, citation, in_force_from) values
  ('QD-09-2015', 'Quyết định số 09/2015/QĐ-TTg', '2015-05-15'),
  ('TT-01-2018', 'Thông tư số 01/2018/TT-VPCP', '2019-01-06'),
  ('TT-03-2025', 'Thông tư số 03/2025/TT-VPCP', '2025-09-15');

insert into regulated_form (regulation, seq, form, number, title) values
  ('QD-09-2015', 1, 'RECEIPT', null, 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả'),
  ('QD-09-2015', 2, 'SUPPLEMENT_REQUEST', null, 'Phiếu hướng dẫn hoàn thiện hồ sơ'),
  ('QD-09-2015', 3, 'CONTROL_SLIP', null, 'Phiếu kiểm soát quá trình giải quyết hồ sơ'),
  ('QD-09-2015', 4, 'APOLOGY', null, 'Phiếu xin lỗi và hẹn lại ngày trả kết quả'),
  ('QD-09-2015', 5, 'REFUSAL', null, 'Thông báo không tiếp nhận, giải quyết hồ sơ'),
  ('QD-09-2015', 6, 'STOP_NOTICE', null, 'Thông báo dừng giải quyết hồ sơ'),
  ('QD-09-2015', 7, 'RESULT_SLIP', null, 'Phiếu bàn giao kết quả'),
  ('QD-09-2015', 8, 'FEE_RECEIPT', null, 'Biên lai thu phí, lệ phí'),
  ('TT-01-2018', 1, 'RECEIPT', '01', 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả'),
  ('TT-01-2018', 2, 'SUPPLEMENT_REQUEST', '02', 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ'),
  ('TT-01-2018', 3, 'REFUSAL', '03', 'Phiếu từ chối tiếp nhận giải quyết hồ sơ'),
  ('TT-01-2018', 4, 'APOLOGY', '04', 'Phiếu xin lỗi và hẹn lại ngày trả kết quả'),
  ('TT-01-2018', 5, 'CONTROL_SLIP', '05', 'Phiếu kiểm soát quá trình giải quyết hồ sơ'),
  ('TT-01-2018', 6, 'STOP_NOTICE', null, 'Thông báo dừng giải quyết hồ sơ'),
  ('TT-01-2018', 7, 'RESULT_SLIP', null, 'Phiếu bàn giao kết quả'),
  ('TT-01-2018', 8, 'FEE_RECEIPT', null, 'Biên lai thu phí, lệ phí'),
  ('TT-03-2025', 1, 'RECEIPT', '01', 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả'),
  ('TT-03-2025', 2, 'SUPPLEMENT_REQUEST', '02', 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ'),
  ('TT-03-2025', 3, 'REFUSAL', '03', 'Phiếu từ chối tiếp nhận giải quyết hồ sơ'),
  ('TT-03-2025', 4, 'APOLOGY', '04', 'Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết'),
  ('TT-03-2025', 5, 'STOP_NOTICE', '05', 'Thông báo dừng giải quyết hồ sơ'),
  ('TT-03-2025', 6, 'CONTROL_SLIP', '06', 'Phiếu kiểm soát quá trình giải quyết hồ sơ'),
  ('TT-03-2025', 7, 'RESULT_SLIP', null, 'Phiếu bàn giao kết quả'),
  ('TT-03-2025', 8, 'FEE_RECEIPT', null, 'Biên lai thu phí, lệ phí');

update regulated_form set drawn = false
 where form in ('RESULT_SLIP', 'FEE_RECEIPT')
    or form = 'STOP_NOTICE' and regulation <> 'TT-03-2025'
    or form = 'REFUSAL' and regulation = 'QD-09-2015';
