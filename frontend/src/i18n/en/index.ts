import administration from './administration.json';
import byScan from './byScan.json';
import calendar from './calendar.json';
import catalogue from './catalogue.json';
import closings from './closings.json';
import citizen from './citizen.json';
import common from './common.json';
import dashboard from './dashboard.json';
import dossier from './dossier.json';
import feedback from './feedback.json';
import files from './files.json';
import mailing from './mailing.json';
import procedures from './procedures.json';
import proof from './proof.json';
import rating from './rating.json';
import readings from './readings.json';
import reception from './reception.json';
import registers from './registers.json';
import reports from './reports.json';
import session from './session.json';
import settlement from './settlement.json';
import shell from './shell.json';
import signing from './signing.json';
import ui from './ui.json';
import work from './work.json';

export default {
  administration,
  byScan,
  calendar,
  catalogue,
  closings,
  citizen,
  common,
  dashboard,
  dossier,
  feedback,
  files,
  mailing,
  procedures,
  proof,
  rating,
  readings,
  reception,
  registers,
  reports,
  session,
  settlement,
  shell,
  signing,
  ui,
  work,
};
