BEGIN TRANSACTION;
CREATE TABLE action_change (
	id BLOB NOT NULL, 
	entry_id BLOB NOT NULL, 
	changed_at VARCHAR(32) NOT NULL, 
	field VARCHAR NOT NULL, 
	"before" VARCHAR NOT NULL, 
	"after" VARCHAR NOT NULL, 
	author VARCHAR NOT NULL, 
	CONSTRAINT pk_action_change PRIMARY KEY (id), 
	CONSTRAINT fk_action_change_entry_id FOREIGN KEY(entry_id) REFERENCES action_item (entry_id) ON DELETE CASCADE
);
INSERT INTO "action_change" VALUES(X'01A22C80029373E1A6687A94C8F9D039',X'018E6000000070008000000000000022','2024-03-21T12:00:00+00:00','due','27 November 2024','20 Desember 2024','Rina');
INSERT INTO "action_change" VALUES(X'01A22C8002DE7450A968E709F68C1953',X'018E6000000070008000000000000063','2024-03-21T12:00:00+00:00','due','berkelanjutan (setiap Senin)','20 Desember 2024 pukul 10.00','Rina');
CREATE TABLE action_item (
	entry_id BLOB NOT NULL, 
	due DATE, 
	ongoing BOOLEAN NOT NULL, 
	due_note VARCHAR NOT NULL, 
	priority VARCHAR NOT NULL, 
	status VARCHAR NOT NULL, 
	obligation_id BLOB, 
	obligation_due DATE, 
	meeting_id BLOB, 
	origin_title VARCHAR NOT NULL, 
	origin_date DATE, 
	origin_classification VARCHAR NOT NULL, 
	series_id BLOB, 
	listed BOOLEAN NOT NULL, 
	is_open BOOLEAN NOT NULL, 
	due_order DATE NOT NULL, 
	closed_on DATE, 
	organization_id BLOB, 
	region VARCHAR NOT NULL, 
	responsible_id BLOB, 
	search_text VARCHAR NOT NULL, 
	CONSTRAINT pk_action_item PRIMARY KEY (entry_id), 
	CONSTRAINT fk_action_item_entry_id FOREIGN KEY(entry_id) REFERENCES entry (id) ON DELETE CASCADE, 
	CONSTRAINT fk_action_item_obligation_id FOREIGN KEY(obligation_id) REFERENCES obligation (id) ON DELETE SET NULL, 
	CONSTRAINT fk_action_item_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE SET NULL, 
	CONSTRAINT fk_action_item_series_id FOREIGN KEY(series_id) REFERENCES series (id) ON DELETE SET NULL, 
	CONSTRAINT fk_action_item_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE SET NULL
);
INSERT INTO "action_item" VALUES(X'018E6000000070008000000000000022','2024-12-20',0,'','high','in_progress',NULL,NULL,X'018E600000007000800000000000000A','Rapat Pemantauan','2024-03-21','restricted',X'01A22C80024374ED8DE618B7B5CAAB05',1,1,'2024-12-20',NULL,X'018E6000000070008000000000000001','',X'018E6000000070008000000000000001','butir 34

rapat pemantauan
kesbangpol kaltim
badan kesatuan bangsa dan politik
rina wati');
INSERT INTO "action_item" VALUES(X'01A22C8002AD73FF96540E9E376672DB','2024-04-05',0,'','normal','open',X'018E600000007000800000000000005B','2024-04-05',NULL,'Kewajiban berkala','2024-04-04','normal',NULL,1,1,'2024-04-05',NULL,X'018E6000000070008000000000000001','',X'018E6000000070008000000000000001','laporan bulanan

kewajiban berkala
kesbangpol kaltim
badan kesatuan bangsa dan politik
rina wati');
INSERT INTO "action_item" VALUES(X'018E6000000070008000000000000063','2024-12-20',0,'pukul 10.00','normal','open',NULL,NULL,X'018E6000000070008000000000000062','Rapat Jum’at','2024-03-21','normal',NULL,1,1,'2024-12-20',NULL,NULL,'',NULL,'melapor
pukul 10.00
rapat jumat');
INSERT INTO "action_item" VALUES(X'018E6000000070008000000000000065',NULL,0,'','normal','open',NULL,NULL,X'018E6000000070008000000000000064','Rapat terbatas','2024-03-21','restricted',NULL,1,1,'9999-12-31',NULL,NULL,'',NULL,'awasi

rapat terbatas');
CREATE TABLE action_owner (
	entry_id BLOB NOT NULL, 
	ordinal INTEGER NOT NULL, 
	person_id BLOB, 
	organization_id BLOB, 
	CONSTRAINT pk_action_owner PRIMARY KEY (entry_id, ordinal), 
	CONSTRAINT ck_action_owner_one_owner CHECK ((person_id IS NULL) <> (organization_id IS NULL)), 
	CONSTRAINT fk_action_owner_entry_id FOREIGN KEY(entry_id) REFERENCES action_item (entry_id) ON DELETE CASCADE, 
	CONSTRAINT fk_action_owner_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_action_owner_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE RESTRICT
);
INSERT INTO "action_owner" VALUES(X'018E6000000070008000000000000022',0,NULL,X'018E6000000070008000000000000001');
INSERT INTO "action_owner" VALUES(X'018E6000000070008000000000000022',1,X'018E6000000070008000000000000004',NULL);
INSERT INTO "action_owner" VALUES(X'01A22C8002AD73FF96540E9E376672DB',0,NULL,X'018E6000000070008000000000000001');
INSERT INTO "action_owner" VALUES(X'01A22C8002AD73FF96540E9E376672DB',1,X'018E6000000070008000000000000004',NULL);
CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num));
INSERT INTO "alembic_version" VALUES('0024');
CREATE TABLE attachment (
	id BLOB NOT NULL, 
	meeting_id BLOB, 
	kind VARCHAR NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	file_name VARCHAR NOT NULL, 
	caption VARCHAR NOT NULL, 
	order_key VARCHAR NOT NULL, 
	added_at VARCHAR(32) NOT NULL, 
	field VARCHAR DEFAULT '' NOT NULL, 
	CONSTRAINT pk_attachment PRIMARY KEY (id), 
	CONSTRAINT fk_attachment_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE
);
INSERT INTO "attachment" VALUES(X'018E6000000070008000000000000050',X'018E600000007000800000000000000A','evidence','abababababababababababababababababababababababababababababababab','surat.pdf','Surat balasan','V','2024-03-21T12:00:00+00:00','');
INSERT INTO "attachment" VALUES(X'018E60000000700080000000000000B6',X'018E60000000700080000000000000B4','evidence','abababababababababababababababababababababababababababababababab','surat.pdf','Surat balasan','V','2024-03-21T12:00:00+00:00','politik');
CREATE TABLE attendance (
	id BLOB NOT NULL, 
	meeting_id BLOB NOT NULL, 
	order_key VARCHAR NOT NULL, 
	person_id BLOB, 
	organization_id BLOB, 
	position VARCHAR NOT NULL, 
	roles VARCHAR NOT NULL, 
	invited BOOLEAN NOT NULL, 
	presence VARCHAR NOT NULL, 
	represented_by VARCHAR NOT NULL, 
	time_in TIME, 
	time_out TIME, 
	stand_in_position VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	online BOOLEAN NOT NULL, 
	CONSTRAINT pk_attendance PRIMARY KEY (id), 
	CONSTRAINT ck_attendance_somebody CHECK (person_id IS NOT NULL OR organization_id IS NOT NULL), 
	CONSTRAINT fk_attendance_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE, 
	CONSTRAINT fk_attendance_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_attendance_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE RESTRICT
);
INSERT INTO "attendance" VALUES(X'018E6000000070008000000000000032',X'018E600000007000800000000000000A','V000',X'018E6000000070008000000000000003',X'018E6000000070008000000000000001','Kepala Badan','chair resource_person',1,'represented','Sekretaris','09:00:00.000000','11:00:00.000000','','',0);
INSERT INTO "attendance" VALUES(X'018E6000000070008000000000000033',X'018E600000007000800000000000000A','V012',NULL,X'018E6000000070008000000000000002','','',0,'unknown','',NULL,NULL,'','',0);
INSERT INTO "attendance" VALUES(X'018E600000007000800000000000008D',X'018E600000007000800000000000008C','V',X'018E6000000070008000000000000004',NULL,'','',1,'present','',NULL,NULL,'','',1);
INSERT INTO "attendance" VALUES(X'018E600000007000800000000000008E',X'018E600000007000800000000000008C','W',NULL,X'018E6000000070008000000000000001','','',1,'represented','Budi',NULL,NULL,'Kepala Bidang','',0);
CREATE TABLE carried_line (
	entry_id BLOB NOT NULL, 
	source_id BLOB NOT NULL, 
	meeting_id BLOB NOT NULL, 
	CONSTRAINT pk_carried_line PRIMARY KEY (entry_id), 
	CONSTRAINT fk_carried_line_entry_id FOREIGN KEY(entry_id) REFERENCES entry (id) ON DELETE CASCADE, 
	CONSTRAINT fk_carried_line_source_id FOREIGN KEY(source_id) REFERENCES entry (id) ON DELETE CASCADE, 
	CONSTRAINT fk_carried_line_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE
);
INSERT INTO "carried_line" VALUES(X'018E600000007000800000000000001F',X'018E6000000070008000000000000022',X'018E600000007000800000000000000A');
CREATE TABLE decision_standing (
	entry_id BLOB NOT NULL, 
	is_review_moved BOOLEAN NOT NULL, 
	review_on DATE, 
	reviewed_on DATE, 
	replaced_by BLOB, 
	CONSTRAINT pk_decision_standing PRIMARY KEY (entry_id), 
	CONSTRAINT fk_decision_standing_entry_id FOREIGN KEY(entry_id) REFERENCES entry (id) ON DELETE CASCADE, 
	CONSTRAINT fk_decision_standing_replaced_by FOREIGN KEY(replaced_by) REFERENCES entry (id) ON DELETE SET NULL
);
INSERT INTO "decision_standing" VALUES(X'018E6000000070008000000000000067',1,'2024-12-01','2024-03-21',X'018E6000000070008000000000000083');
CREATE TABLE entry (
	id BLOB NOT NULL, 
	meeting_id BLOB, 
	order_key VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	level INTEGER NOT NULL, 
	text VARCHAR NOT NULL, 
	speaker_person_id BLOB, 
	speaker_organization_id BLOB, 
	noted_at VARCHAR(32), 
	removed BOOLEAN NOT NULL, 
	planned_minutes INTEGER, 
	unattributed BOOLEAN NOT NULL, 
	outcome VARCHAR NOT NULL, 
	emphasis VARCHAR NOT NULL, 
	review_on DATE, 
	withheld BOOLEAN DEFAULT 0 NOT NULL, 
	field VARCHAR DEFAULT '' NOT NULL, 
	CONSTRAINT pk_entry PRIMARY KEY (id), 
	CONSTRAINT ck_entry_one_speaker CHECK (speaker_person_id IS NULL OR speaker_organization_id IS NULL), 
	CONSTRAINT fk_entry_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE, 
	CONSTRAINT fk_entry_speaker_person_id FOREIGN KEY(speaker_person_id) REFERENCES person (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_entry_speaker_organization_id FOREIGN KEY(speaker_organization_id) REFERENCES organization (id) ON DELETE RESTRICT
);
INSERT INTO "entry" VALUES(X'018E600000007000800000000000001E',X'018E600000007000800000000000000A','V000','agenda',0,'Butir 30',NULL,NULL,'2024-03-21T12:00:00+00:00',0,15,0,'','',NULL,0,'');
INSERT INTO "entry" VALUES(X'018E600000007000800000000000001F',X'018E600000007000800000000000000A','V012','discussion',0,'Butir 31',X'018E6000000070008000000000000003',NULL,'2024-03-21T12:00:00+00:00',0,NULL,0,'','',NULL,0,'');
INSERT INTO "entry" VALUES(X'018E6000000070008000000000000020',X'018E600000007000800000000000000A','V024','issue',0,'Butir 32',NULL,X'018E6000000070008000000000000001','2024-03-21T12:00:00+00:00',0,NULL,0,'','',NULL,0,'');
INSERT INTO "entry" VALUES(X'018E6000000070008000000000000021',X'018E600000007000800000000000000A','V036','decision',0,'Butir 33',NULL,NULL,'2024-03-21T12:00:00+00:00',0,NULL,0,'','',NULL,0,'');
INSERT INTO "entry" VALUES(X'018E6000000070008000000000000022',X'018E600000007000800000000000000A','V048','action',0,'Butir 34',NULL,NULL,'2024-03-21T12:00:00+00:00',0,NULL,0,'','',NULL,0,'');
INSERT INTO "entry" VALUES(X'01A22C8002AD73FF96540E9E376672DB',NULL,'V000','action',0,'Laporan bulanan',NULL,NULL,NULL,0,NULL,0,'','',NULL,0,'');
INSERT INTO "entry" VALUES(X'018E6000000070008000000000000060',X'018E600000007000800000000000005F','V','discussion',0,'Tamu mengusulkan',NULL,NULL,NULL,0,NULL,1,'','',NULL,0,'');
INSERT INTO "entry" VALUES(X'018E6000000070008000000000000061',X'018E600000007000800000000000005F','W','issue',0,'Belum ada data',X'018E6000000070008000000000000004',NULL,NULL,0,NULL,0,'','',NULL,0,'');
INSERT INTO "entry" VALUES(X'018E6000000070008000000000000063',X'018E6000000070008000000000000062','V','action',0,'Melapor',NULL,NULL,NULL,0,NULL,0,'','',NULL,0,'');
INSERT INTO "entry" VALUES(X'018E6000000070008000000000000065',X'018E6000000070008000000000000064','V','action',0,'Awasi',NULL,NULL,NULL,0,NULL,0,'','',NULL,0,'');
INSERT INTO "entry" VALUES(X'018E6000000070008000000000000067',X'018E6000000070008000000000000066','V','decision',0,'Disetujui',NULL,NULL,NULL,0,NULL,0,'mufakat','',NULL,0,'');
INSERT INTO "entry" VALUES(X'018E6000000070008000000000000068',X'018E6000000070008000000000000066','W','decision',0,'Ditunda',NULL,NULL,NULL,0,NULL,0,'12-3-1','',NULL,0,'');
INSERT INTO "entry" VALUES(X'018E600000007000800000000000006A',X'018E6000000070008000000000000069','V','discussion',0,'Batas akhir 5 Mei',NULL,NULL,NULL,0,NULL,0,'','12-17bi',NULL,0,'');
INSERT INTO "entry" VALUES(X'018E600000007000800000000000006B',X'018E6000000070008000000000000069','W','discussion',0,'Tanpa tekanan',NULL,NULL,NULL,0,NULL,0,'','',NULL,0,'');
INSERT INTO "entry" VALUES(X'018E6000000070008000000000000083',X'018E6000000070008000000000000082','V','decision',0,'Posko dibuka',NULL,NULL,NULL,0,NULL,0,'','','2024-09-01',0,'');
INSERT INTO "entry" VALUES(X'018E60000000700080000000000000AB',X'018E60000000700080000000000000AA','V','discussion',0,'Nama calon',NULL,NULL,NULL,0,NULL,0,'','',NULL,1,'');
INSERT INTO "entry" VALUES(X'018E60000000700080000000000000AC',X'018E60000000700080000000000000AA','W','discussion',0,'Jadwal',NULL,NULL,NULL,0,NULL,0,'','',NULL,0,'');
INSERT INTO "entry" VALUES(X'018E60000000700080000000000000B5',X'018E60000000700080000000000000B4','V','discussion',0,'Kampanye terakhir',NULL,NULL,NULL,0,NULL,0,'','',NULL,0,'politik');
CREATE TABLE evidence (
	entry_id BLOB NOT NULL, 
	attachment_id BLOB NOT NULL, 
	ordinal INTEGER NOT NULL, 
	CONSTRAINT pk_evidence PRIMARY KEY (entry_id, attachment_id), 
	CONSTRAINT fk_evidence_entry_id FOREIGN KEY(entry_id) REFERENCES action_item (entry_id) ON DELETE CASCADE, 
	CONSTRAINT fk_evidence_attachment_id FOREIGN KEY(attachment_id) REFERENCES attachment (id) ON DELETE CASCADE
);
INSERT INTO "evidence" VALUES(X'018E6000000070008000000000000022',X'018E6000000070008000000000000050',0);
CREATE TABLE exported_paper (
	sealed VARCHAR(64) NOT NULL, 
	meeting_id BLOB NOT NULL, 
	paper VARCHAR NOT NULL, 
	exported_at VARCHAR(32) NOT NULL, 
	lines VARCHAR NOT NULL, 
	CONSTRAINT pk_exported_paper PRIMARY KEY (sealed), 
	CONSTRAINT fk_exported_paper_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE
);
INSERT INTO "exported_paper" VALUES('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',X'018E600000007000800000000000000A','notula','2024-03-21T12:00:00+00:00','[["Disahkan",[],"normal"]]');
CREATE TABLE handed_state (
	record_id BLOB NOT NULL, 
	kind VARCHAR NOT NULL, 
	ordinal INTEGER NOT NULL, 
	digest BLOB NOT NULL, 
	meeting_id BLOB, 
	CONSTRAINT pk_handed_state PRIMARY KEY (record_id, kind, ordinal, digest)
);
INSERT INTO "handed_state" VALUES(X'018E600000007000800000000000000A','meeting',1,X'30303030303030303030303030303030',X'018E600000007000800000000000000A');
CREATE TABLE held_post (
	id BLOB NOT NULL, 
	person_id BLOB NOT NULL, 
	ordinal INTEGER NOT NULL, 
	position VARCHAR NOT NULL, 
	organization VARCHAR NOT NULL, 
	began_on DATE, 
	ended_on DATE, 
	CONSTRAINT pk_held_post PRIMARY KEY (id), 
	CONSTRAINT fk_held_post_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "held_post" VALUES(X'01A22C800331779FBA51552403821FF3',X'018E60000000700080000000000000A1',0,'Kabid Politik','Badan Kesbang','2021-01-01','2023-12-31');
INSERT INTO "held_post" VALUES(X'01A22C800331779FBA51552403821FF4',X'018E60000000700080000000000000A1',1,'Staf','',NULL,NULL);
CREATE TABLE invite_group (
	id BLOB NOT NULL, 
	name VARCHAR NOT NULL, 
	CONSTRAINT pk_invite_group PRIMARY KEY (id)
);
INSERT INTO "invite_group" VALUES(X'018E600000007000800000000000008F','Forkopimda');
CREATE TABLE invite_group_member (
	group_id BLOB NOT NULL, 
	ordinal INTEGER NOT NULL, 
	person_id BLOB, 
	organization_id BLOB, 
	CONSTRAINT pk_invite_group_member PRIMARY KEY (group_id, ordinal), 
	CONSTRAINT ck_invite_group_member_one_owner CHECK ((person_id IS NULL) <> (organization_id IS NULL)), 
	CONSTRAINT fk_invite_group_member_group_id FOREIGN KEY(group_id) REFERENCES invite_group (id) ON DELETE CASCADE, 
	CONSTRAINT fk_invite_group_member_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_invite_group_member_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE RESTRICT
);
INSERT INTO "invite_group_member" VALUES(X'018E600000007000800000000000008F',0,X'018E6000000070008000000000000004',NULL);
INSERT INTO "invite_group_member" VALUES(X'018E600000007000800000000000008F',1,NULL,X'018E6000000070008000000000000001');
CREATE TABLE issue (
	entry_id BLOB NOT NULL, 
	region VARCHAR NOT NULL, 
	is_solved BOOLEAN NOT NULL, 
	CONSTRAINT pk_issue PRIMARY KEY (entry_id), 
	CONSTRAINT fk_issue_entry_id FOREIGN KEY(entry_id) REFERENCES entry (id) ON DELETE CASCADE
);
INSERT INTO "issue" VALUES(X'018E6000000070008000000000000020','Kota Samarinda',0);
CREATE TABLE issue_note (
	id BLOB NOT NULL, 
	entry_id BLOB NOT NULL, 
	noted_at VARCHAR(32) NOT NULL, 
	text VARCHAR NOT NULL, 
	author VARCHAR NOT NULL, 
	solves BOOLEAN, 
	CONSTRAINT pk_issue_note PRIMARY KEY (id), 
	CONSTRAINT fk_issue_note_entry_id FOREIGN KEY(entry_id) REFERENCES issue (entry_id) ON DELETE CASCADE
);
INSERT INTO "issue_note" VALUES(X'018E600000007000800000000000005C',X'018E6000000070008000000000000020','2024-03-21T12:00:00+00:00','Sudah dirapatkan','Rina',NULL);
CREATE TABLE meeting (
	id BLOB NOT NULL, 
	title VARCHAR NOT NULL, 
	date DATE, 
	number VARCHAR NOT NULL, 
	series_id BLOB, 
	invitation VARCHAR NOT NULL, 
	called_at TIME, 
	started_at TIME, 
	ended_at TIME, 
	zone VARCHAR NOT NULL, 
	place VARCHAR NOT NULL, 
	organizer VARCHAR NOT NULL, 
	classification VARCHAR NOT NULL, 
	opening VARCHAR NOT NULL, 
	closing VARCHAR NOT NULL, 
	remarks VARCHAR NOT NULL, 
	status VARCHAR NOT NULL, 
	binned_at VARCHAR(32), 
	search_text VARCHAR NOT NULL, 
	profile_id BLOB, 
	revision_reason VARCHAR NOT NULL, 
	urgency VARCHAR NOT NULL, 
	quorum VARCHAR NOT NULL, 
	kind VARCHAR DEFAULT 'meeting' NOT NULL, 
	region VARCHAR DEFAULT '' NOT NULL, 
	until DATE, 
	CONSTRAINT pk_meeting PRIMARY KEY (id), 
	CONSTRAINT fk_meeting_series_id FOREIGN KEY(series_id) REFERENCES series (id) ON DELETE SET NULL, 
	CONSTRAINT fk_meeting_profile_id FOREIGN KEY(profile_id) REFERENCES office_profile (id) ON DELETE SET NULL
);
INSERT INTO "meeting" VALUES(X'018E600000007000800000000000000A','Rapat Pemantauan','2024-03-21','005/12/Kesbang',X'01A22C80024374ED8DE618B7B5CAAB05','Undangan 001','08:30:00.000000','09:00:00.000000','11:45:00.000000','WITA','Ruang Rapat Utama','Bidang Poldagri','restricted','Dibuka
oleh pimpinan.','Ditutup.','Catatan','draft',NULL,'rapat pemantauan
ruang rapat utama
rapat bulanan
005/12/kesbang',NULL,'Salah ketik','','','meeting','',NULL);
INSERT INTO "meeting" VALUES(X'018E600000007000800000000000005D','Rapat tanpa tanggal',NULL,'',NULL,'',NULL,NULL,NULL,'WITA','','','normal','','','','draft',NULL,'rapat tanpa tanggal


',NULL,'','','','meeting','',NULL);
INSERT INTO "meeting" VALUES(X'018E600000007000800000000000005E','Dari catatan',NULL,'',NULL,'',NULL,NULL,NULL,'WITA','','','normal','','','','draft',NULL,'dari catatan


',NULL,'','','','meeting','',NULL);
INSERT INTO "meeting" VALUES(X'018E600000007000800000000000005F','Rapat dengan tamu','2024-03-21','',NULL,'',NULL,NULL,NULL,'WITA','','','normal','','','','draft',NULL,'rapat dengan tamu


',NULL,'','','','meeting','',NULL);
INSERT INTO "meeting" VALUES(X'018E6000000070008000000000000062','Rapat Jum’at','2024-03-21','',NULL,'',NULL,NULL,NULL,'WITA','','','normal','','','','draft',NULL,'rapat jumat


',NULL,'','','','meeting','',NULL);
INSERT INTO "meeting" VALUES(X'018E6000000070008000000000000064','Rapat terbatas','2024-03-21','',NULL,'',NULL,NULL,NULL,'WITA','','','restricted','','','','draft',NULL,'rapat terbatas


',NULL,'','','','meeting','',NULL);
INSERT INTO "meeting" VALUES(X'018E6000000070008000000000000066','Rapat dengan suara','2024-03-21','',NULL,'',NULL,NULL,NULL,'WITA','','','normal','','','','draft',NULL,'rapat dengan suara


',NULL,'','','','meeting','',NULL);
INSERT INTO "meeting" VALUES(X'018E6000000070008000000000000069','Rapat dengan kata tebal','2024-03-21','',NULL,'',NULL,NULL,NULL,'WITA','','','normal','','','','draft',NULL,'rapat dengan kata tebal


',NULL,'','','','meeting','',NULL);
INSERT INTO "meeting" VALUES(X'018E600000007000800000000000006C','Rapat yang segera','2024-03-21','',NULL,'',NULL,NULL,NULL,'WITA','','','normal','','','','draft',NULL,'rapat yang segera


',NULL,'','Sangat Segera','','meeting','',NULL);
INSERT INTO "meeting" VALUES(X'018E6000000070008000000000000082','Rapat yang ditinjau','2024-03-21','',NULL,'',NULL,NULL,NULL,'WITA','','','normal','','','','draft',NULL,'rapat yang ditinjau


',NULL,'','','','meeting','',NULL);
INSERT INTO "meeting" VALUES(X'018E600000007000800000000000008C','Rapat pleno','2024-03-21','',NULL,'',NULL,NULL,NULL,'WITA','','','normal','','','','draft',NULL,'rapat pleno


',NULL,'','','2/3','meeting','',NULL);
INSERT INTO "meeting" VALUES(X'018E6000000070008000000000000096','Rapat yang dikoreksi','2024-03-21','',NULL,'',NULL,NULL,NULL,'WITA','','','normal','','','','draft',NULL,'rapat yang dikoreksi


',NULL,'','','','meeting','',NULL);
INSERT INTO "meeting" VALUES(X'018E60000000700080000000000000AA','Rapat dengan layar','2024-03-21','',NULL,'',NULL,NULL,NULL,'WITA','','','normal','','','','draft',NULL,'rapat dengan layar


',NULL,'','','','meeting','',NULL);
INSERT INTO "meeting" VALUES(X'018E60000000700080000000000000B4','Laporan November 2024','2024-11-01','',NULL,'',NULL,NULL,NULL,'WITA','','','normal','','','','draft',NULL,'laporan november 2024


',NULL,'','','','region_report','Kabupaten Berau','2024-11-30');
CREATE TABLE noted_action (
	entry_id BLOB NOT NULL, 
	due DATE, 
	ongoing BOOLEAN NOT NULL, 
	due_note VARCHAR NOT NULL, 
	priority VARCHAR NOT NULL, 
	CONSTRAINT pk_noted_action PRIMARY KEY (entry_id), 
	CONSTRAINT fk_noted_action_entry_id FOREIGN KEY(entry_id) REFERENCES action_item (entry_id) ON DELETE CASCADE
);
INSERT INTO "noted_action" VALUES(X'018E6000000070008000000000000022','2024-11-27',0,'','high');
INSERT INTO "noted_action" VALUES(X'018E6000000070008000000000000063',NULL,1,'setiap Senin','normal');
CREATE TABLE noted_owner (
	entry_id BLOB NOT NULL, 
	ordinal INTEGER NOT NULL, 
	person_id BLOB, 
	organization_id BLOB, 
	CONSTRAINT pk_noted_owner PRIMARY KEY (entry_id, ordinal), 
	CONSTRAINT ck_noted_owner_one_owner CHECK ((person_id IS NULL) <> (organization_id IS NULL)), 
	CONSTRAINT fk_noted_owner_entry_id FOREIGN KEY(entry_id) REFERENCES noted_action (entry_id) ON DELETE CASCADE, 
	CONSTRAINT fk_noted_owner_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_noted_owner_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE RESTRICT
);
INSERT INTO "noted_owner" VALUES(X'018E6000000070008000000000000022',0,NULL,X'018E6000000070008000000000000001');
INSERT INTO "noted_owner" VALUES(X'018E6000000070008000000000000022',1,X'018E6000000070008000000000000004',NULL);
CREATE TABLE notes_import (
	meeting_id BLOB NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	imported_at VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_notes_import PRIMARY KEY (meeting_id), 
	CONSTRAINT fk_notes_import_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE
);
INSERT INTO "notes_import" VALUES(X'018E600000007000800000000000005E','dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd','2024-03-21T12:00:00+00:00');
CREATE TABLE obligation (
	id BLOB NOT NULL, 
	text VARCHAR NOT NULL, 
	every VARCHAR NOT NULL, 
	first_due DATE NOT NULL, 
	is_active BOOLEAN NOT NULL, 
	CONSTRAINT pk_obligation PRIMARY KEY (id)
);
INSERT INTO "obligation" VALUES(X'018E600000007000800000000000005B','Laporan bulanan','month','2024-04-05',1);
CREATE TABLE obligation_owner (
	obligation_id BLOB NOT NULL, 
	ordinal INTEGER NOT NULL, 
	person_id BLOB, 
	organization_id BLOB, 
	CONSTRAINT pk_obligation_owner PRIMARY KEY (obligation_id, ordinal), 
	CONSTRAINT ck_obligation_owner_one_owner CHECK ((person_id IS NULL) <> (organization_id IS NULL)), 
	CONSTRAINT fk_obligation_owner_obligation_id FOREIGN KEY(obligation_id) REFERENCES obligation (id) ON DELETE CASCADE, 
	CONSTRAINT fk_obligation_owner_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_obligation_owner_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE RESTRICT
);
INSERT INTO "obligation_owner" VALUES(X'018E600000007000800000000000005B',0,NULL,X'018E6000000070008000000000000001');
INSERT INTO "obligation_owner" VALUES(X'018E600000007000800000000000005B',1,X'018E6000000070008000000000000004',NULL);
CREATE TABLE office_profile (
	id BLOB NOT NULL, 
	settings JSON NOT NULL, 
	logo BLOB NOT NULL, 
	is_default BOOLEAN NOT NULL, 
	CONSTRAINT pk_office_profile PRIMARY KEY (id)
);
INSERT INTO "office_profile" VALUES(X'01A22C80027B71AA88A159891F8E92DE','{"name": "Instansi kami", "office": "Kantor", "letterhead": [{"text": "NAMA INSTANSI BELUM DIISI", "size_pt": 16.0, "bold": true}, {"text": "Alamat belum diisi", "size_pt": 10.0, "bold": false}], "logo_height_cm": 2.3, "rule": "solid", "paper": "A4", "margins": {"top": 2.0, "bottom": 2.5, "left": 3.0, "right": 2.0}, "typeface": "Arial", "size_pt": 12.0, "line_spacing": 1.5, "page_numbers": "top_centre", "number_style": "decimal", "notula_title": "NOTULA", "sections": {"opening": "Kata Pembukaan", "discussion": "Pembahasan", "decisions": "Keputusan", "actions": "Tindak Lanjut", "closing": "Penutup", "undiscussed": "Tidak dibahas."}, "participants_limit": 15, "place_of_signing": "", "show_signing_date": true, "signature_gap_cm": 2.6, "signer": {"title": "Pimpinan Sidang/Rapat", "capacity": "", "on_behalf_of": "", "name": "", "rank": "", "grade": "", "nip": ""}, "letter_signer": {"title": "Kepala", "capacity": "", "on_behalf_of": "", "name": "", "rank": "", "grade": "", "nip": ""}, "note_taker_signs": false, "shows_entry_times": false, "annexes_attendance": false, "annexes_photos": true, "invitees_limit": 10, "spare_rows": 10, "report_to": "", "report_copies": [], "report_annexes_discussion": false, "number_patterns": {"notula": "{klasifikasi}/{urut}/{unit}", "invitation": "{klasifikasi}/{urut}/{unit}", "report": "{klasifikasi}/{urut}/{unit}"}, "archive_code": "200.1.5", "unit_code": "Kesbangpol", "units": [], "zone": "WITA", "own_templates": [], "signature_form": {"names_chair": false, "bold": true, "underlined": false, "electronic": false, "tells_approval": false}, "letter_form": {"urgency": "", "copies": [], "dress": "", "contact": "", "remark": "", "other_matters": false}, "empty_rows": false, "srikandi": false, "political_form": {"title": "LAPORAN PERKEMBANGAN POLITIK DAERAH", "overview": "GAMBARAN UMUM", "problems": "LAPORAN PERMASALAHAN STRATEGIS", "closing": "PENUTUP", "conclusions": "Simpulan", "suggestions": "Saran", "conditions": "Kondisi Wilayah", "recurring": "Permasalahan yang Berulang", "completeness": "Kelengkapan Laporan Kabupaten/Kota", "nil": "(NIHIL)", "fields": [{"key": "pemerintahan", "title": "Penyelenggaraan Pemerintahan Daerah", "words": ["pemerintahan", "pemerintah desa", "perangkat desa", "kepala desa", "camat", "lurah", "mutasi", "pelantikan pejabat", "netralitas asn", "asn", "aparatur", "perda", "apbd", "dprd", "batas wilayah", "tapal batas", "pemekaran", "honorer", "p3k", "pppk", "penjabat bupati", "penjabat wali kota", "raperda", "pajak daerah", "perangkat daerah", "serapan anggaran"]}, {"key": "pembangunan", "title": "Pelaksanaan Program Pembangunan", "words": ["pembangunan", "proyek", "infrastruktur", "jalan rusak", "jembatan", "bendungan", "ikn", "ibu kota nusantara", "pembebasan lahan", "ganti rugi lahan", "kontraktor", "musrenbang", "rpjmd", "pelabuhan", "bandara", "drainase"]}, {"key": "pelayanan", "title": "Pelayanan Publik", "words": ["pelayanan publik", "pelayanan", "rumah sakit", "puskesmas", "sekolah", "guru", "air bersih", "pdam", "listrik padam", "pemadaman", "pln", "ktp", "perekaman ktp", "antrean", "antrian", "bpjs", "sampah", "perizinan", "internet"]}, {"key": "ideologi", "title": "Ideologi", "words": ["ideologi", "pancasila", "wawasan kebangsaan", "bela negara", "radikalisme", "radikal", "terorisme", "intoleransi", "ekstremisme", "khilafah", "komunisme", "separatisme", "upacara bendera", "nasionalisme"]}, {"key": "politik", "title": "Politik", "words": ["politik", "pilkada", "pemilu", "pemilihan", "kampanye", "kpu", "bawaslu", "paslon", "pasangan calon", "partai", "parpol", "calon", "tps", "logistik pemilu", "surat suara", "kotak suara", "dpt", "daftar pemilih", "money politics", "politik uang", "apk", "alat peraga", "debat", "pencalonan", "tim sukses", "relawan", "golput", "saksi"]}, {"key": "ekonomi", "title": "Ekonomi", "words": ["ekonomi", "harga", "inflasi", "sembako", "beras", "minyak goreng", "bbm", "elpiji", "pasar", "umkm", "phk", "upah", "buruh", "tambang", "batubara", "sawit", "perusahaan", "investasi", "kelangkaan", "nelayan", "petani", "pengangguran", "daya beli"]}, {"key": "sosial-budaya", "title": "Sosial Budaya", "words": ["sosial", "budaya", "adat", "masyarakat adat", "agama", "umat", "rumah ibadah", "kerukunan", "ormas", "hoaks", "narkoba", "stunting", "banjir", "kebakaran", "bencana", "pendatang", "kemiskinan", "pendidikan", "kesehatan", "festival", "suku", "longsor", "pengungsi"]}, {"key": "hankam", "title": "Pertahanan dan Keamanan", "words": ["keamanan", "pertahanan", "kamtibmas", "polres", "polda", "polsek", "tni", "kodim", "unjuk rasa", "demonstrasi", "demo", "bentrok", "bentrokan", "perkelahian", "tawuran", "kericuhan", "pencurian", "pembunuhan", "senjata", "ancaman", "perbatasan", "orang asing", "pengrusakan", "perusakan", "pengamanan", "patroli", "konflik lahan", "sengketa lahan"]}]}, "desk_form": {"title": "LAPORAN HARIAN DESK PILKADA", "columns": ["Waktu", "Tempat", "Uraian kegiatan", "Tokoh politik yang hadir", "Paslon", "Jumlah peserta", "Keterangan"], "problems": [{"title": "Kejadian menonjol", "words": []}, {"title": "Pelanggaran", "words": ["pelanggaran", "melanggar", "money politics", "politik uang", "kampanye hitam", "netralitas", "di luar jadwal", "tanpa izin", "apk liar", "ujaran kebencian"]}], "measures": "Tindakan", "nil": "(NIHIL)", "regions": ["Kota Samarinda", "Kota Balikpapan", "Kota Bontang", "Kabupaten Kutai Kartanegara", "Kabupaten Kutai Timur", "Kabupaten Kutai Barat", "Kabupaten Berau", "Kabupaten Paser", "Kabupaten Penajam Paser Utara", "Kabupaten Mahakam Ulu"]}, "desk_signer": {"title": "Sekretaris Desk Pilkada", "capacity": "", "on_behalf_of": "", "name": "", "rank": "", "grade": "", "nip": ""}}',X'50',1);
CREATE TABLE organization (
	id BLOB NOT NULL, 
	name VARCHAR NOT NULL, 
	short_name VARCHAR NOT NULL, 
	parent_id BLOB, 
	region VARCHAR NOT NULL, 
	aliases VARCHAR NOT NULL, 
	phone VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	remarks VARCHAR NOT NULL, 
	retired BOOLEAN NOT NULL, 
	CONSTRAINT pk_organization PRIMARY KEY (id), 
	CONSTRAINT fk_organization_parent_id FOREIGN KEY(parent_id) REFERENCES organization (id) ON DELETE SET NULL
);
INSERT INTO "organization" VALUES(X'018E6000000070008000000000000001','Badan Kesatuan Bangsa dan Politik','Kesbangpol Kaltim',NULL,'','','','','',0);
INSERT INTO "organization" VALUES(X'018E6000000070008000000000000002','Bidang Politik Dalam Negeri','',X'018E6000000070008000000000000001','Samarinda','','','','',0);
INSERT INTO "organization" VALUES(X'018E60000000700080000000000000A0','Dinas Sosial','Dinsos',NULL,'','Dinas Sosial Provinsi
Dissos','0541-1','a@b.id','Jalan Basuki',0);
CREATE TABLE person (
	id BLOB NOT NULL, 
	name VARCHAR NOT NULL, 
	nip VARCHAR NOT NULL, 
	rank VARCHAR NOT NULL, 
	grade VARCHAR NOT NULL, 
	position VARCHAR NOT NULL, 
	organization_id BLOB, 
	phone VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	region VARCHAR NOT NULL, 
	remarks VARCHAR NOT NULL, 
	anonymised_on DATE, 
	retired BOOLEAN NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (id), 
	CONSTRAINT fk_person_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE SET NULL
);
INSERT INTO "person" VALUES(X'018E6000000070008000000000000003','Sufian Agus, S.Sos., M.Si.','197001011990031001','Pembina Utama Muda','IV/c','Kepala Badan',X'018E6000000070008000000000000001','0811','sufian@example.id','','',NULL,0);
INSERT INTO "person" VALUES(X'018E6000000070008000000000000004','Rina Wati','','','','',X'018E6000000070008000000000000002','','','','',NULL,0);
INSERT INTO "person" VALUES(X'018E60000000700080000000000000A1','Zainal','','','','',NULL,'','','Kota Bontang','Lewat ajudan','2024-05-01',0);
CREATE TABLE progress (
	id BLOB NOT NULL, 
	entry_id BLOB NOT NULL, 
	noted_at VARCHAR(32) NOT NULL, 
	text VARCHAR NOT NULL, 
	author VARCHAR NOT NULL, 
	status VARCHAR, 
	CONSTRAINT pk_progress PRIMARY KEY (id), 
	CONSTRAINT fk_progress_entry_id FOREIGN KEY(entry_id) REFERENCES action_item (entry_id) ON DELETE CASCADE
);
INSERT INTO "progress" VALUES(X'018E6000000070008000000000000028',X'018E6000000070008000000000000022','2024-03-21T12:00:00+00:00','Sudah disurati','Rina',NULL);
CREATE TABLE proof (
	id BLOB NOT NULL, 
	meeting_id BLOB NOT NULL, 
	order_key VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	day DATE, 
	way VARCHAR NOT NULL, 
	note VARCHAR NOT NULL, 
	due DATE, 
	answer VARCHAR NOT NULL, 
	about_id BLOB, 
	CONSTRAINT pk_proof PRIMARY KEY (id), 
	CONSTRAINT fk_proof_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE
);
INSERT INTO "proof" VALUES(X'018E6000000070008000000000000078',X'018E600000007000800000000000000A','V','approval','Rina','2024-03-22','TTE','',NULL,'',NULL);
INSERT INTO "proof" VALUES(X'018E6000000070008000000000000079',X'018E600000007000800000000000000A','W','receipt','Bawaslu',NULL,'','',NULL,'',NULL);
INSERT INTO "proof" VALUES(X'018E6000000070008000000000000097',X'018E6000000070008000000000000096','V','reader','Bawaslu','2024-03-20','email','Nama ketua salah','2024-03-27','asked',NULL);
INSERT INTO "proof" VALUES(X'018E6000000070008000000000000098',X'018E6000000070008000000000000096','W','ratifies','Rapat Pemantauan',NULL,'','',NULL,'',X'018E600000007000800000000000000A');
CREATE TABLE region_condition (
	id BLOB NOT NULL, 
	region VARCHAR NOT NULL, 
	since DATE NOT NULL, 
	safety VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_region_condition PRIMARY KEY (id)
);
INSERT INTO "region_condition" VALUES(X'018E60000000700080000000000000B7','Kabupaten Berau','2024-11-01','aman','');
CREATE TABLE report_source (
	entry_id BLOB NOT NULL, 
	source_id BLOB, 
	meeting_id BLOB, 
	CONSTRAINT pk_report_source PRIMARY KEY (entry_id), 
	CONSTRAINT fk_report_source_entry_id FOREIGN KEY(entry_id) REFERENCES entry (id) ON DELETE CASCADE, 
	CONSTRAINT fk_report_source_source_id FOREIGN KEY(source_id) REFERENCES entry (id) ON DELETE SET NULL, 
	CONSTRAINT fk_report_source_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE SET NULL
);
INSERT INTO "report_source" VALUES(X'018E60000000700080000000000000B5',X'018E60000000700080000000000000AB',X'018E60000000700080000000000000AA');
CREATE TABLE row_digest (
	"key" INTEGER NOT NULL, 
	digest INTEGER NOT NULL, 
	CONSTRAINT pk_row_digest PRIMARY KEY ("key")
);
INSERT INTO "row_digest" VALUES(1099511627777,-3082310514262787878);
INSERT INTO "row_digest" VALUES(2199023255553,-4712982776253542732);
INSERT INTO "row_digest" VALUES(2199023255554,8298531523655393584);
INSERT INTO "row_digest" VALUES(2199023255555,-698585426819917349);
INSERT INTO "row_digest" VALUES(3298534883329,-5314682231950545749);
INSERT INTO "row_digest" VALUES(3298534883330,-2248002390075288171);
INSERT INTO "row_digest" VALUES(3298534883331,8330344739924213086);
INSERT INTO "row_digest" VALUES(4398046511105,2925032762867360787);
INSERT INTO "row_digest" VALUES(4398046511106,-5100159216235727764);
INSERT INTO "row_digest" VALUES(4398046511107,6888765399712741176);
INSERT INTO "row_digest" VALUES(4398046511108,-7889544607893866274);
INSERT INTO "row_digest" VALUES(4398046511109,-3350325600692802972);
INSERT INTO "row_digest" VALUES(4398046511110,-2358145694125571817);
INSERT INTO "row_digest" VALUES(4398046511111,-4693158714175921958);
INSERT INTO "row_digest" VALUES(4398046511112,-4901070740320505483);
INSERT INTO "row_digest" VALUES(4398046511113,-8660737951615826115);
INSERT INTO "row_digest" VALUES(4398046511114,-463976367288055154);
INSERT INTO "row_digest" VALUES(4398046511115,-9029229807866739373);
INSERT INTO "row_digest" VALUES(4398046511116,-8192038296726394543);
INSERT INTO "row_digest" VALUES(4398046511117,-8046114213222899642);
INSERT INTO "row_digest" VALUES(4398046511118,-4639961753655050721);
INSERT INTO "row_digest" VALUES(5497558138881,4871743778788087635);
INSERT INTO "row_digest" VALUES(5497558138882,3172132825644709203);
INSERT INTO "row_digest" VALUES(5497558138883,-6681377078086145145);
INSERT INTO "row_digest" VALUES(5497558138884,-7469740953339800654);
INSERT INTO "row_digest" VALUES(6597069766657,546846559804753441);
INSERT INTO "row_digest" VALUES(6597069766658,1167690755307731115);
INSERT INTO "row_digest" VALUES(6597069766659,-8896255083399535121);
INSERT INTO "row_digest" VALUES(6597069766660,75307125725210788);
INSERT INTO "row_digest" VALUES(6597069766661,-8357898037795121576);
INSERT INTO "row_digest" VALUES(6597069766662,973001076207134322);
INSERT INTO "row_digest" VALUES(6597069766663,4352046452644775056);
INSERT INTO "row_digest" VALUES(6597069766664,-3665952885714737949);
INSERT INTO "row_digest" VALUES(6597069766665,4519545861647855362);
INSERT INTO "row_digest" VALUES(6597069766666,8782127073455411597);
INSERT INTO "row_digest" VALUES(6597069766667,5073299056168389453);
INSERT INTO "row_digest" VALUES(6597069766668,525716661951170256);
INSERT INTO "row_digest" VALUES(6597069766669,4375951528715319945);
INSERT INTO "row_digest" VALUES(6597069766670,-2652532922729421284);
INSERT INTO "row_digest" VALUES(6597069766671,7211081318230974086);
INSERT INTO "row_digest" VALUES(6597069766672,1887219152936821013);
INSERT INTO "row_digest" VALUES(6597069766673,-5340923997099730112);
INSERT INTO "row_digest" VALUES(6597069766674,6957875837527276528);
INSERT INTO "row_digest" VALUES(7696581394433,8622267261412238409);
INSERT INTO "row_digest" VALUES(7696581394434,-7892390630009004619);
INSERT INTO "row_digest" VALUES(7696581394435,-7920866582148284395);
INSERT INTO "row_digest" VALUES(7696581394436,-3273862129415577218);
INSERT INTO "row_digest" VALUES(8796093022209,8118761317801058627);
INSERT INTO "row_digest" VALUES(8796093022210,-3393365774692493427);
INSERT INTO "row_digest" VALUES(8796093022211,430027168120311615);
INSERT INTO "row_digest" VALUES(8796093022212,3259810133500817794);
INSERT INTO "row_digest" VALUES(9895604649985,780485089574463869);
INSERT INTO "row_digest" VALUES(10995116277761,-3589944062336669335);
INSERT INTO "row_digest" VALUES(10995116277762,8992542088809006032);
INSERT INTO "row_digest" VALUES(12094627905537,-3337292136849920671);
INSERT INTO "row_digest" VALUES(13194139533313,5733684705439485573);
INSERT INTO "row_digest" VALUES(14293651161089,5310292387469581178);
INSERT INTO "row_digest" VALUES(15393162788865,1680249811841903483);
INSERT INTO "row_digest" VALUES(16492674416641,4109836461124522118);
INSERT INTO "row_digest" VALUES(17592186044417,-2003611279333589813);
INSERT INTO "row_digest" VALUES(17592186044418,4083722091265543553);
INSERT INTO "row_digest" VALUES(18691697672193,4246734749200854128);
INSERT INTO "row_digest" VALUES(18691697672194,-7245850176896829356);
INSERT INTO "row_digest" VALUES(19791209299969,8118761317801027394);
INSERT INTO "row_digest" VALUES(19791209299970,-3393365774692459139);
INSERT INTO "row_digest" VALUES(20890720927745,7880993379010917495);
INSERT INTO "row_digest" VALUES(20890720927746,7907887568083785891);
INSERT INTO "row_digest" VALUES(21990232555521,8299766139947072596);
INSERT INTO "row_digest" VALUES(23089744183297,6409092978917644310);
INSERT INTO "row_digest" VALUES(24189255811073,-3204327760418066399);
INSERT INTO "row_digest" VALUES(25288767438849,-901738472719216514);
INSERT INTO "row_digest" VALUES(26388279066625,-7583813461771474542);
INSERT INTO "row_digest" VALUES(27487790694401,-5188662770643175455);
INSERT INTO "row_digest" VALUES(28587302322177,2958424662354396963);
INSERT INTO "row_digest" VALUES(29686813949953,-4830229197406038407);
INSERT INTO "row_digest" VALUES(29686813949954,8153864892726164955);
INSERT INTO "row_digest" VALUES(29686813949955,3186302022455770021);
INSERT INTO "row_digest" VALUES(29686813949956,208768647878177614);
INSERT INTO "row_digest" VALUES(30786325577729,-1587069350465220259);
INSERT INTO "row_digest" VALUES(31885837205505,7947150354375032403);
INSERT INTO "row_digest" VALUES(32985348833281,1970399955609946203);
INSERT INTO "row_digest" VALUES(32985348833282,-6018064075193113265);
INSERT INTO "row_digest" VALUES(34084860461057,5274105897049764544);
INSERT INTO "row_digest" VALUES(34084860461058,3851769539840343888);
INSERT INTO "row_digest" VALUES(35184372088833,-9149003453284362321);
INSERT INTO "row_digest" VALUES(36283883716609,-5805608243552357962);
CREATE TABLE sent_event (
	uid VARCHAR NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	day DATE NOT NULL, 
	sequence INTEGER NOT NULL, 
	changed_at VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_sent_event PRIMARY KEY (uid)
);
INSERT INTO "sent_event" VALUES('tenggat@notula-kesbang','cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc','2024-12-20',7,'2024-03-21T12:00:00+00:00');
CREATE TABLE series (
	id BLOB NOT NULL, 
	name VARCHAR NOT NULL, 
	CONSTRAINT pk_series PRIMARY KEY (id), 
	CONSTRAINT uq_series_name UNIQUE (name)
);
INSERT INTO "series" VALUES(X'01A22C80024374ED8DE618B7B5CAAB05','Rapat bulanan');
CREATE TABLE setting (
	"key" VARCHAR NOT NULL, 
	value JSON NOT NULL, 
	CONSTRAINT pk_setting PRIMARY KEY ("key")
);
INSERT INTO "setting" VALUES('last','{"cursor": 7}');
CREATE TABLE tally (
	kind VARCHAR NOT NULL, 
	status VARCHAR NOT NULL, 
	day VARCHAR NOT NULL, 
	of_id BLOB NOT NULL, 
	title VARCHAR NOT NULL, 
	count INTEGER NOT NULL, 
	CONSTRAINT pk_tally PRIMARY KEY (kind, status, day, of_id, title)
)
 WITHOUT ROWID

;
INSERT INTO "tally" VALUES('closed','','',X'00000000000000000000000000000000','',4);
INSERT INTO "tally" VALUES('due','in_progress','2024-12-20',X'00000000000000000000000000000000','',1);
INSERT INTO "tally" VALUES('due','open','2024-04-05',X'00000000000000000000000000000000','',1);
INSERT INTO "tally" VALUES('due','open','2024-12-20',X'00000000000000000000000000000000','',1);
INSERT INTO "tally" VALUES('due','open','9999-12-31',X'00000000000000000000000000000000','',1);
INSERT INTO "tally" VALUES('held','draft','',X'00000000000000000000000000000000','',2);
INSERT INTO "tally" VALUES('held','draft','2024',X'00000000000000000000000000000000','',11);
INSERT INTO "tally" VALUES('meeting','in_progress','2024-03-21',X'018E600000007000800000000000000A','',1);
INSERT INTO "tally" VALUES('meeting','open','2024-03-21',X'018E6000000070008000000000000062','',1);
INSERT INTO "tally" VALUES('meeting','open','2024-03-21',X'018E6000000070008000000000000064','',1);
INSERT INTO "tally" VALUES('meeting','open','2024-04-04',X'00000000000000000000000000000000','Kewajiban berkala',1);
INSERT INTO "tally" VALUES('noted','','2024-03-21',X'00000000000000000000000000000000','',3);
INSERT INTO "tally" VALUES('noted','','2024-04-04',X'00000000000000000000000000000000','',1);
INSERT INTO "tally" VALUES('organization','in_progress','',X'018E6000000070008000000000000001','',1);
INSERT INTO "tally" VALUES('organization','open','',X'00000000000000000000000000000000','',2);
INSERT INTO "tally" VALUES('organization','open','',X'018E6000000070008000000000000001','',1);
INSERT INTO "tally" VALUES('owner','in_progress','',X'018E6000000070008000000000000001','',1);
INSERT INTO "tally" VALUES('owner','open','',X'00000000000000000000000000000000','',2);
INSERT INTO "tally" VALUES('owner','open','',X'018E6000000070008000000000000001','',1);
INSERT INTO "tally" VALUES('series','in_progress','',X'01A22C80024374ED8DE618B7B5CAAB05','',1);
INSERT INTO "tally" VALUES('series','open','',X'00000000000000000000000000000000','',3);
INSERT INTO "tally" VALUES('whole_meeting','','2024-03-21',X'018E600000007000800000000000000A','',1);
INSERT INTO "tally" VALUES('whole_meeting','','2024-03-21',X'018E6000000070008000000000000062','',1);
INSERT INTO "tally" VALUES('whole_meeting','','2024-03-21',X'018E6000000070008000000000000064','',1);
INSERT INTO "tally" VALUES('whole_meeting','','2024-04-04',X'00000000000000000000000000000000','Kewajiban berkala',1);
CREATE TABLE version (
	id BLOB NOT NULL, 
	meeting_id BLOB NOT NULL, 
	number INTEGER NOT NULL, 
	made_at VARCHAR(32) NOT NULL, 
	reason VARCHAR NOT NULL, 
	notes VARCHAR NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	document VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_version PRIMARY KEY (id), 
	CONSTRAINT uq_version_meeting_id_number UNIQUE (meeting_id, number), 
	CONSTRAINT fk_version_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE
);
INSERT INTO "version" VALUES(X'018E600000007000800000000000005A',X'018E600000007000800000000000000A',1,'2024-03-21T12:00:00+00:00','Disahkan','# Acara
','ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff','eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee');
CREATE INDEX ix_handed_state_meeting_id ON handed_state (meeting_id);
CREATE INDEX ix_region_condition_region_since ON region_condition (region, since);
CREATE INDEX ix_meeting_binned_at_date_started_at_id_kind ON meeting (binned_at, date, started_at, id, kind);
CREATE INDEX ix_meeting_reports ON meeting (kind, date, until) WHERE kind <> 'meeting';
CREATE INDEX ix_meeting_series_id ON meeting (series_id);
CREATE INDEX ix_meeting_unfinished ON meeting (binned_at, date, started_at, id, kind) WHERE status <> 'final';
CREATE INDEX ix_attachment_meeting_id_order_key ON attachment (meeting_id, order_key);
CREATE INDEX ix_attachment_sha256 ON attachment (sha256);
CREATE INDEX ix_attendance_meeting_id_order_key ON attendance (meeting_id, order_key);
CREATE INDEX ix_attendance_organization_id ON attendance (organization_id);
CREATE INDEX ix_attendance_person_id ON attendance (person_id);
CREATE INDEX ix_entry_items ON entry (meeting_id, order_key) WHERE kind = 'agenda';
CREATE INDEX ix_entry_meeting_id_order_key_kind_removed ON entry (meeting_id, order_key, kind, removed);
CREATE INDEX ix_entry_removed ON entry (id) WHERE removed IS 1;
CREATE INDEX ix_entry_review_on ON entry (review_on) WHERE review_on IS NOT NULL;
CREATE INDEX ix_entry_speaker_organization_id ON entry (speaker_organization_id) WHERE speaker_organization_id IS NOT NULL;
CREATE INDEX ix_entry_speaker_person_id ON entry (speaker_person_id) WHERE speaker_person_id IS NOT NULL;
CREATE INDEX ix_exported_paper_meeting_id ON exported_paper (meeting_id);
CREATE INDEX ix_held_post_person_id ON held_post (person_id);
CREATE INDEX ix_invite_group_member_organization_id ON invite_group_member (organization_id);
CREATE INDEX ix_invite_group_member_person_id ON invite_group_member (person_id);
CREATE INDEX ix_notes_import_digest ON notes_import (digest);
CREATE INDEX ix_obligation_owner_organization_id ON obligation_owner (organization_id);
CREATE INDEX ix_obligation_owner_person_id ON obligation_owner (person_id);
CREATE INDEX ix_proof_about_id ON proof (about_id);
CREATE INDEX ix_proof_meeting_id_order_key ON proof (meeting_id, order_key);
CREATE INDEX ix_action_item_listed_is_open_due_order_entry_id_status ON action_item (listed, is_open, due_order, entry_id, status);
CREATE INDEX ix_action_item_listed_is_open_organization_id_due_order_entry_id_status ON action_item (listed, is_open, organization_id, due_order, entry_id, status);
CREATE INDEX ix_action_item_listed_is_open_origin_date_entry_id_status ON action_item (listed, is_open, origin_date, entry_id, status);
CREATE INDEX ix_action_item_listed_is_open_responsible_id_due_order_entry_id_status ON action_item (listed, is_open, responsible_id, due_order, entry_id, status);
CREATE INDEX ix_action_item_listed_is_open_series_id_due_order_entry_id_status ON action_item (listed, is_open, series_id, due_order, entry_id, status);
CREATE INDEX ix_action_item_meeting_id_origin_date ON action_item (meeting_id, origin_date);
CREATE UNIQUE INDEX ix_action_item_obligation_id_obligation_due ON action_item (obligation_id, obligation_due);
CREATE INDEX ix_carried_line_meeting_id ON carried_line (meeting_id);
CREATE INDEX ix_carried_line_source_id ON carried_line (source_id);
CREATE INDEX ix_decision_standing_replaced_by ON decision_standing (replaced_by);
CREATE INDEX ix_decision_standing_review_on ON decision_standing (review_on);
CREATE INDEX ix_report_source_meeting_id ON report_source (meeting_id);
CREATE INDEX ix_report_source_source_id ON report_source (source_id);
CREATE INDEX ix_action_change_entry_id_changed_at ON action_change (entry_id, changed_at);
CREATE INDEX ix_action_owner_organization_id ON action_owner (organization_id);
CREATE INDEX ix_action_owner_person_id ON action_owner (person_id);
CREATE INDEX ix_evidence_attachment_id ON evidence (attachment_id);
CREATE INDEX ix_issue_note_entry_id_noted_at ON issue_note (entry_id, noted_at);
CREATE INDEX ix_progress_entry_id_noted_at ON progress (entry_id, noted_at);
CREATE INDEX ix_noted_owner_organization_id ON noted_owner (organization_id);
CREATE INDEX ix_noted_owner_person_id ON noted_owner (person_id);
CREATE TRIGGER tally_organization_insert AFTER INSERT ON action_item BEGIN INSERT INTO tally (kind, status, day, of_id, title, count) SELECT 'organization', CAST(NEW.status AS TEXT), CAST('' AS TEXT), coalesce(NEW.organization_id, zeroblob(16)), CAST('' AS TEXT), 0 WHERE NEW.listed = TRUE AND NOT EXISTS (SELECT 1 FROM tally WHERE kind = 'organization' AND status = CAST(NEW.status AS TEXT) AND day = CAST('' AS TEXT) AND of_id = coalesce(NEW.organization_id, zeroblob(16)) AND title = CAST('' AS TEXT)); UPDATE tally SET count = count + 1 WHERE NEW.listed = TRUE AND kind = 'organization' AND status = CAST(NEW.status AS TEXT) AND day = CAST('' AS TEXT) AND of_id = coalesce(NEW.organization_id, zeroblob(16)) AND title = CAST('' AS TEXT); END;
CREATE TRIGGER tally_organization_update AFTER UPDATE ON action_item WHEN (OLD.listed = TRUE) IS NOT (NEW.listed = TRUE) OR (OLD.status) IS NOT (NEW.status) OR (coalesce(OLD.organization_id, zeroblob(16))) IS NOT (coalesce(NEW.organization_id, zeroblob(16))) BEGIN UPDATE tally SET count = count - 1 WHERE OLD.listed = TRUE AND kind = 'organization' AND status = CAST(OLD.status AS TEXT) AND day = CAST('' AS TEXT) AND of_id = coalesce(OLD.organization_id, zeroblob(16)) AND title = CAST('' AS TEXT); DELETE FROM tally WHERE OLD.listed = TRUE AND kind = 'organization' AND status = CAST(OLD.status AS TEXT) AND day = CAST('' AS TEXT) AND of_id = coalesce(OLD.organization_id, zeroblob(16)) AND title = CAST('' AS TEXT) AND count <= 0;INSERT INTO tally (kind, status, day, of_id, title, count) SELECT 'organization', CAST(NEW.status AS TEXT), CAST('' AS TEXT), coalesce(NEW.organization_id, zeroblob(16)), CAST('' AS TEXT), 0 WHERE NEW.listed = TRUE AND NOT EXISTS (SELECT 1 FROM tally WHERE kind = 'organization' AND status = CAST(NEW.status AS TEXT) AND day = CAST('' AS TEXT) AND of_id = coalesce(NEW.organization_id, zeroblob(16)) AND title = CAST('' AS TEXT)); UPDATE tally SET count = count + 1 WHERE NEW.listed = TRUE AND kind = 'organization' AND status = CAST(NEW.status AS TEXT) AND day = CAST('' AS TEXT) AND of_id = coalesce(NEW.organization_id, zeroblob(16)) AND title = CAST('' AS TEXT); END;
CREATE TRIGGER tally_organization_delete AFTER DELETE ON action_item BEGIN UPDATE tally SET count = count - 1 WHERE OLD.listed = TRUE AND kind = 'organization' AND status = CAST(OLD.status AS TEXT) AND day = CAST('' AS TEXT) AND of_id = coalesce(OLD.organization_id, zeroblob(16)) AND title = CAST('' AS TEXT); DELETE FROM tally WHERE OLD.listed = TRUE AND kind = 'organization' AND status = CAST(OLD.status AS TEXT) AND day = CAST('' AS TEXT) AND of_id = coalesce(OLD.organization_id, zeroblob(16)) AND title = CAST('' AS TEXT) AND count <= 0; END;
CREATE TRIGGER tally_owner_insert AFTER INSERT ON action_item BEGIN INSERT INTO tally (kind, status, day, of_id, title, count) SELECT 'owner', CAST(NEW.status AS TEXT), CAST('' AS TEXT), coalesce(NEW.responsible_id, zeroblob(16)), CAST('' AS TEXT), 0 WHERE NEW.listed = TRUE AND NOT EXISTS (SELECT 1 FROM tally WHERE kind = 'owner' AND status = CAST(NEW.status AS TEXT) AND day = CAST('' AS TEXT) AND of_id = coalesce(NEW.responsible_id, zeroblob(16)) AND title = CAST('' AS TEXT)); UPDATE tally SET count = count + 1 WHERE NEW.listed = TRUE AND kind = 'owner' AND status = CAST(NEW.status AS TEXT) AND day = CAST('' AS TEXT) AND of_id = coalesce(NEW.responsible_id, zeroblob(16)) AND title = CAST('' AS TEXT); END;
CREATE TRIGGER tally_owner_update AFTER UPDATE ON action_item WHEN (OLD.listed = TRUE) IS NOT (NEW.listed = TRUE) OR (OLD.status) IS NOT (NEW.status) OR (coalesce(OLD.responsible_id, zeroblob(16))) IS NOT (coalesce(NEW.responsible_id, zeroblob(16))) BEGIN UPDATE tally SET count = count - 1 WHERE OLD.listed = TRUE AND kind = 'owner' AND status = CAST(OLD.status AS TEXT) AND day = CAST('' AS TEXT) AND of_id = coalesce(OLD.responsible_id, zeroblob(16)) AND title = CAST('' AS TEXT); DELETE FROM tally WHERE OLD.listed = TRUE AND kind = 'owner' AND status = CAST(OLD.status AS TEXT) AND day = CAST('' AS TEXT) AND of_id = coalesce(OLD.responsible_id, zeroblob(16)) AND title = CAST('' AS TEXT) AND count <= 0;INSERT INTO tally (kind, status, day, of_id, title, count) SELECT 'owner', CAST(NEW.status AS TEXT), CAST('' AS TEXT), coalesce(NEW.responsible_id, zeroblob(16)), CAST('' AS TEXT), 0 WHERE NEW.listed = TRUE AND NOT EXISTS (SELECT 1 FROM tally WHERE kind = 'owner' AND status = CAST(NEW.status AS TEXT) AND day = CAST('' AS TEXT) AND of_id = coalesce(NEW.responsible_id, zeroblob(16)) AND title = CAST('' AS TEXT)); UPDATE tally SET count = count + 1 WHERE NEW.listed = TRUE AND kind = 'owner' AND status = CAST(NEW.status AS TEXT) AND day = CAST('' AS TEXT) AND of_id = coalesce(NEW.responsible_id, zeroblob(16)) AND title = CAST('' AS TEXT); END;
CREATE TRIGGER tally_owner_delete AFTER DELETE ON action_item BEGIN UPDATE tally SET count = count - 1 WHERE OLD.listed = TRUE AND kind = 'owner' AND status = CAST(OLD.status AS TEXT) AND day = CAST('' AS TEXT) AND of_id = coalesce(OLD.responsible_id, zeroblob(16)) AND title = CAST('' AS TEXT); DELETE FROM tally WHERE OLD.listed = TRUE AND kind = 'owner' AND status = CAST(OLD.status AS TEXT) AND day = CAST('' AS TEXT) AND of_id = coalesce(OLD.responsible_id, zeroblob(16)) AND title = CAST('' AS TEXT) AND count <= 0; END;
CREATE TRIGGER tally_series_insert AFTER INSERT ON action_item BEGIN INSERT INTO tally (kind, status, day, of_id, title, count) SELECT 'series', CAST(NEW.status AS TEXT), CAST('' AS TEXT), coalesce(NEW.series_id, zeroblob(16)), CAST('' AS TEXT), 0 WHERE NEW.listed = TRUE AND NOT EXISTS (SELECT 1 FROM tally WHERE kind = 'series' AND status = CAST(NEW.status AS TEXT) AND day = CAST('' AS TEXT) AND of_id = coalesce(NEW.series_id, zeroblob(16)) AND title = CAST('' AS TEXT)); UPDATE tally SET count = count + 1 WHERE NEW.listed = TRUE AND kind = 'series' AND status = CAST(NEW.status AS TEXT) AND day = CAST('' AS TEXT) AND of_id = coalesce(NEW.series_id, zeroblob(16)) AND title = CAST('' AS TEXT); END;
CREATE TRIGGER tally_series_update AFTER UPDATE ON action_item WHEN (OLD.listed = TRUE) IS NOT (NEW.listed = TRUE) OR (OLD.status) IS NOT (NEW.status) OR (coalesce(OLD.series_id, zeroblob(16))) IS NOT (coalesce(NEW.series_id, zeroblob(16))) BEGIN UPDATE tally SET count = count - 1 WHERE OLD.listed = TRUE AND kind = 'series' AND status = CAST(OLD.status AS TEXT) AND day = CAST('' AS TEXT) AND of_id = coalesce(OLD.series_id, zeroblob(16)) AND title = CAST('' AS TEXT); DELETE FROM tally WHERE OLD.listed = TRUE AND kind = 'series' AND status = CAST(OLD.status AS TEXT) AND day = CAST('' AS TEXT) AND of_id = coalesce(OLD.series_id, zeroblob(16)) AND title = CAST('' AS TEXT) AND count <= 0;INSERT INTO tally (kind, status, day, of_id, title, count) SELECT 'series', CAST(NEW.status AS TEXT), CAST('' AS TEXT), coalesce(NEW.series_id, zeroblob(16)), CAST('' AS TEXT), 0 WHERE NEW.listed = TRUE AND NOT EXISTS (SELECT 1 FROM tally WHERE kind = 'series' AND status = CAST(NEW.status AS TEXT) AND day = CAST('' AS TEXT) AND of_id = coalesce(NEW.series_id, zeroblob(16)) AND title = CAST('' AS TEXT)); UPDATE tally SET count = count + 1 WHERE NEW.listed = TRUE AND kind = 'series' AND status = CAST(NEW.status AS TEXT) AND day = CAST('' AS TEXT) AND of_id = coalesce(NEW.series_id, zeroblob(16)) AND title = CAST('' AS TEXT); END;
CREATE TRIGGER tally_series_delete AFTER DELETE ON action_item BEGIN UPDATE tally SET count = count - 1 WHERE OLD.listed = TRUE AND kind = 'series' AND status = CAST(OLD.status AS TEXT) AND day = CAST('' AS TEXT) AND of_id = coalesce(OLD.series_id, zeroblob(16)) AND title = CAST('' AS TEXT); DELETE FROM tally WHERE OLD.listed = TRUE AND kind = 'series' AND status = CAST(OLD.status AS TEXT) AND day = CAST('' AS TEXT) AND of_id = coalesce(OLD.series_id, zeroblob(16)) AND title = CAST('' AS TEXT) AND count <= 0; END;
CREATE TRIGGER tally_due_insert AFTER INSERT ON action_item BEGIN INSERT INTO tally (kind, status, day, of_id, title, count) SELECT 'due', CAST(NEW.status AS TEXT), CAST(NEW.due_order AS TEXT), zeroblob(16), CAST('' AS TEXT), 0 WHERE NEW.listed = TRUE AND NOT EXISTS (SELECT 1 FROM tally WHERE kind = 'due' AND status = CAST(NEW.status AS TEXT) AND day = CAST(NEW.due_order AS TEXT) AND of_id = zeroblob(16) AND title = CAST('' AS TEXT)); UPDATE tally SET count = count + 1 WHERE NEW.listed = TRUE AND kind = 'due' AND status = CAST(NEW.status AS TEXT) AND day = CAST(NEW.due_order AS TEXT) AND of_id = zeroblob(16) AND title = CAST('' AS TEXT); END;
CREATE TRIGGER tally_due_update AFTER UPDATE ON action_item WHEN (OLD.listed = TRUE) IS NOT (NEW.listed = TRUE) OR (OLD.status) IS NOT (NEW.status) OR (OLD.due_order) IS NOT (NEW.due_order) BEGIN UPDATE tally SET count = count - 1 WHERE OLD.listed = TRUE AND kind = 'due' AND status = CAST(OLD.status AS TEXT) AND day = CAST(OLD.due_order AS TEXT) AND of_id = zeroblob(16) AND title = CAST('' AS TEXT); DELETE FROM tally WHERE OLD.listed = TRUE AND kind = 'due' AND status = CAST(OLD.status AS TEXT) AND day = CAST(OLD.due_order AS TEXT) AND of_id = zeroblob(16) AND title = CAST('' AS TEXT) AND count <= 0;INSERT INTO tally (kind, status, day, of_id, title, count) SELECT 'due', CAST(NEW.status AS TEXT), CAST(NEW.due_order AS TEXT), zeroblob(16), CAST('' AS TEXT), 0 WHERE NEW.listed = TRUE AND NOT EXISTS (SELECT 1 FROM tally WHERE kind = 'due' AND status = CAST(NEW.status AS TEXT) AND day = CAST(NEW.due_order AS TEXT) AND of_id = zeroblob(16) AND title = CAST('' AS TEXT)); UPDATE tally SET count = count + 1 WHERE NEW.listed = TRUE AND kind = 'due' AND status = CAST(NEW.status AS TEXT) AND day = CAST(NEW.due_order AS TEXT) AND of_id = zeroblob(16) AND title = CAST('' AS TEXT); END;
CREATE TRIGGER tally_due_delete AFTER DELETE ON action_item BEGIN UPDATE tally SET count = count - 1 WHERE OLD.listed = TRUE AND kind = 'due' AND status = CAST(OLD.status AS TEXT) AND day = CAST(OLD.due_order AS TEXT) AND of_id = zeroblob(16) AND title = CAST('' AS TEXT); DELETE FROM tally WHERE OLD.listed = TRUE AND kind = 'due' AND status = CAST(OLD.status AS TEXT) AND day = CAST(OLD.due_order AS TEXT) AND of_id = zeroblob(16) AND title = CAST('' AS TEXT) AND count <= 0; END;
CREATE TRIGGER tally_noted_insert AFTER INSERT ON action_item BEGIN INSERT INTO tally (kind, status, day, of_id, title, count) SELECT 'noted', CAST('' AS TEXT), CAST(coalesce(CAST(NEW.origin_date AS TEXT), '') AS TEXT), zeroblob(16), CAST('' AS TEXT), 0 WHERE NEW.listed = TRUE AND NOT EXISTS (SELECT 1 FROM tally WHERE kind = 'noted' AND status = CAST('' AS TEXT) AND day = CAST(coalesce(CAST(NEW.origin_date AS TEXT), '') AS TEXT) AND of_id = zeroblob(16) AND title = CAST('' AS TEXT)); UPDATE tally SET count = count + 1 WHERE NEW.listed = TRUE AND kind = 'noted' AND status = CAST('' AS TEXT) AND day = CAST(coalesce(CAST(NEW.origin_date AS TEXT), '') AS TEXT) AND of_id = zeroblob(16) AND title = CAST('' AS TEXT); END;
CREATE TRIGGER tally_noted_update AFTER UPDATE ON action_item WHEN (OLD.listed = TRUE) IS NOT (NEW.listed = TRUE) OR (coalesce(CAST(OLD.origin_date AS TEXT), '')) IS NOT (coalesce(CAST(NEW.origin_date AS TEXT), '')) BEGIN UPDATE tally SET count = count - 1 WHERE OLD.listed = TRUE AND kind = 'noted' AND status = CAST('' AS TEXT) AND day = CAST(coalesce(CAST(OLD.origin_date AS TEXT), '') AS TEXT) AND of_id = zeroblob(16) AND title = CAST('' AS TEXT); DELETE FROM tally WHERE OLD.listed = TRUE AND kind = 'noted' AND status = CAST('' AS TEXT) AND day = CAST(coalesce(CAST(OLD.origin_date AS TEXT), '') AS TEXT) AND of_id = zeroblob(16) AND title = CAST('' AS TEXT) AND count <= 0;INSERT INTO tally (kind, status, day, of_id, title, count) SELECT 'noted', CAST('' AS TEXT), CAST(coalesce(CAST(NEW.origin_date AS TEXT), '') AS TEXT), zeroblob(16), CAST('' AS TEXT), 0 WHERE NEW.listed = TRUE AND NOT EXISTS (SELECT 1 FROM tally WHERE kind = 'noted' AND status = CAST('' AS TEXT) AND day = CAST(coalesce(CAST(NEW.origin_date AS TEXT), '') AS TEXT) AND of_id = zeroblob(16) AND title = CAST('' AS TEXT)); UPDATE tally SET count = count + 1 WHERE NEW.listed = TRUE AND kind = 'noted' AND status = CAST('' AS TEXT) AND day = CAST(coalesce(CAST(NEW.origin_date AS TEXT), '') AS TEXT) AND of_id = zeroblob(16) AND title = CAST('' AS TEXT); END;
CREATE TRIGGER tally_noted_delete AFTER DELETE ON action_item BEGIN UPDATE tally SET count = count - 1 WHERE OLD.listed = TRUE AND kind = 'noted' AND status = CAST('' AS TEXT) AND day = CAST(coalesce(CAST(OLD.origin_date AS TEXT), '') AS TEXT) AND of_id = zeroblob(16) AND title = CAST('' AS TEXT); DELETE FROM tally WHERE OLD.listed = TRUE AND kind = 'noted' AND status = CAST('' AS TEXT) AND day = CAST(coalesce(CAST(OLD.origin_date AS TEXT), '') AS TEXT) AND of_id = zeroblob(16) AND title = CAST('' AS TEXT) AND count <= 0; END;
CREATE TRIGGER tally_closed_insert AFTER INSERT ON action_item BEGIN INSERT INTO tally (kind, status, day, of_id, title, count) SELECT 'closed', CAST('' AS TEXT), CAST(coalesce(CAST(NEW.closed_on AS TEXT), '') AS TEXT), zeroblob(16), CAST('' AS TEXT), 0 WHERE NEW.listed = TRUE AND NOT EXISTS (SELECT 1 FROM tally WHERE kind = 'closed' AND status = CAST('' AS TEXT) AND day = CAST(coalesce(CAST(NEW.closed_on AS TEXT), '') AS TEXT) AND of_id = zeroblob(16) AND title = CAST('' AS TEXT)); UPDATE tally SET count = count + 1 WHERE NEW.listed = TRUE AND kind = 'closed' AND status = CAST('' AS TEXT) AND day = CAST(coalesce(CAST(NEW.closed_on AS TEXT), '') AS TEXT) AND of_id = zeroblob(16) AND title = CAST('' AS TEXT); END;
CREATE TRIGGER tally_closed_update AFTER UPDATE ON action_item WHEN (OLD.listed = TRUE) IS NOT (NEW.listed = TRUE) OR (coalesce(CAST(OLD.closed_on AS TEXT), '')) IS NOT (coalesce(CAST(NEW.closed_on AS TEXT), '')) BEGIN UPDATE tally SET count = count - 1 WHERE OLD.listed = TRUE AND kind = 'closed' AND status = CAST('' AS TEXT) AND day = CAST(coalesce(CAST(OLD.closed_on AS TEXT), '') AS TEXT) AND of_id = zeroblob(16) AND title = CAST('' AS TEXT); DELETE FROM tally WHERE OLD.listed = TRUE AND kind = 'closed' AND status = CAST('' AS TEXT) AND day = CAST(coalesce(CAST(OLD.closed_on AS TEXT), '') AS TEXT) AND of_id = zeroblob(16) AND title = CAST('' AS TEXT) AND count <= 0;INSERT INTO tally (kind, status, day, of_id, title, count) SELECT 'closed', CAST('' AS TEXT), CAST(coalesce(CAST(NEW.closed_on AS TEXT), '') AS TEXT), zeroblob(16), CAST('' AS TEXT), 0 WHERE NEW.listed = TRUE AND NOT EXISTS (SELECT 1 FROM tally WHERE kind = 'closed' AND status = CAST('' AS TEXT) AND day = CAST(coalesce(CAST(NEW.closed_on AS TEXT), '') AS TEXT) AND of_id = zeroblob(16) AND title = CAST('' AS TEXT)); UPDATE tally SET count = count + 1 WHERE NEW.listed = TRUE AND kind = 'closed' AND status = CAST('' AS TEXT) AND day = CAST(coalesce(CAST(NEW.closed_on AS TEXT), '') AS TEXT) AND of_id = zeroblob(16) AND title = CAST('' AS TEXT); END;
CREATE TRIGGER tally_closed_delete AFTER DELETE ON action_item BEGIN UPDATE tally SET count = count - 1 WHERE OLD.listed = TRUE AND kind = 'closed' AND status = CAST('' AS TEXT) AND day = CAST(coalesce(CAST(OLD.closed_on AS TEXT), '') AS TEXT) AND of_id = zeroblob(16) AND title = CAST('' AS TEXT); DELETE FROM tally WHERE OLD.listed = TRUE AND kind = 'closed' AND status = CAST('' AS TEXT) AND day = CAST(coalesce(CAST(OLD.closed_on AS TEXT), '') AS TEXT) AND of_id = zeroblob(16) AND title = CAST('' AS TEXT) AND count <= 0; END;
CREATE TRIGGER tally_meeting_insert AFTER INSERT ON action_item BEGIN INSERT INTO tally (kind, status, day, of_id, title, count) SELECT 'meeting', CAST(NEW.status AS TEXT), CAST(coalesce(CAST(NEW.origin_date AS TEXT), '9999-12-31') AS TEXT), coalesce(NEW.meeting_id, zeroblob(16)), CAST(CASE WHEN NEW.meeting_id IS NULL THEN NEW.origin_title ELSE '' END AS TEXT), 0 WHERE NEW.listed = TRUE AND NOT EXISTS (SELECT 1 FROM tally WHERE kind = 'meeting' AND status = CAST(NEW.status AS TEXT) AND day = CAST(coalesce(CAST(NEW.origin_date AS TEXT), '9999-12-31') AS TEXT) AND of_id = coalesce(NEW.meeting_id, zeroblob(16)) AND title = CAST(CASE WHEN NEW.meeting_id IS NULL THEN NEW.origin_title ELSE '' END AS TEXT)); UPDATE tally SET count = count + 1 WHERE NEW.listed = TRUE AND kind = 'meeting' AND status = CAST(NEW.status AS TEXT) AND day = CAST(coalesce(CAST(NEW.origin_date AS TEXT), '9999-12-31') AS TEXT) AND of_id = coalesce(NEW.meeting_id, zeroblob(16)) AND title = CAST(CASE WHEN NEW.meeting_id IS NULL THEN NEW.origin_title ELSE '' END AS TEXT); END;
CREATE TRIGGER tally_meeting_update AFTER UPDATE ON action_item WHEN (OLD.listed = TRUE) IS NOT (NEW.listed = TRUE) OR (OLD.status) IS NOT (NEW.status) OR (coalesce(CAST(OLD.origin_date AS TEXT), '9999-12-31')) IS NOT (coalesce(CAST(NEW.origin_date AS TEXT), '9999-12-31')) OR (coalesce(OLD.meeting_id, zeroblob(16))) IS NOT (coalesce(NEW.meeting_id, zeroblob(16))) OR (CASE WHEN OLD.meeting_id IS NULL THEN OLD.origin_title ELSE '' END) IS NOT (CASE WHEN NEW.meeting_id IS NULL THEN NEW.origin_title ELSE '' END) BEGIN UPDATE tally SET count = count - 1 WHERE OLD.listed = TRUE AND kind = 'meeting' AND status = CAST(OLD.status AS TEXT) AND day = CAST(coalesce(CAST(OLD.origin_date AS TEXT), '9999-12-31') AS TEXT) AND of_id = coalesce(OLD.meeting_id, zeroblob(16)) AND title = CAST(CASE WHEN OLD.meeting_id IS NULL THEN OLD.origin_title ELSE '' END AS TEXT); DELETE FROM tally WHERE OLD.listed = TRUE AND kind = 'meeting' AND status = CAST(OLD.status AS TEXT) AND day = CAST(coalesce(CAST(OLD.origin_date AS TEXT), '9999-12-31') AS TEXT) AND of_id = coalesce(OLD.meeting_id, zeroblob(16)) AND title = CAST(CASE WHEN OLD.meeting_id IS NULL THEN OLD.origin_title ELSE '' END AS TEXT) AND count <= 0;INSERT INTO tally (kind, status, day, of_id, title, count) SELECT 'meeting', CAST(NEW.status AS TEXT), CAST(coalesce(CAST(NEW.origin_date AS TEXT), '9999-12-31') AS TEXT), coalesce(NEW.meeting_id, zeroblob(16)), CAST(CASE WHEN NEW.meeting_id IS NULL THEN NEW.origin_title ELSE '' END AS TEXT), 0 WHERE NEW.listed = TRUE AND NOT EXISTS (SELECT 1 FROM tally WHERE kind = 'meeting' AND status = CAST(NEW.status AS TEXT) AND day = CAST(coalesce(CAST(NEW.origin_date AS TEXT), '9999-12-31') AS TEXT) AND of_id = coalesce(NEW.meeting_id, zeroblob(16)) AND title = CAST(CASE WHEN NEW.meeting_id IS NULL THEN NEW.origin_title ELSE '' END AS TEXT)); UPDATE tally SET count = count + 1 WHERE NEW.listed = TRUE AND kind = 'meeting' AND status = CAST(NEW.status AS TEXT) AND day = CAST(coalesce(CAST(NEW.origin_date AS TEXT), '9999-12-31') AS TEXT) AND of_id = coalesce(NEW.meeting_id, zeroblob(16)) AND title = CAST(CASE WHEN NEW.meeting_id IS NULL THEN NEW.origin_title ELSE '' END AS TEXT); END;
CREATE TRIGGER tally_meeting_delete AFTER DELETE ON action_item BEGIN UPDATE tally SET count = count - 1 WHERE OLD.listed = TRUE AND kind = 'meeting' AND status = CAST(OLD.status AS TEXT) AND day = CAST(coalesce(CAST(OLD.origin_date AS TEXT), '9999-12-31') AS TEXT) AND of_id = coalesce(OLD.meeting_id, zeroblob(16)) AND title = CAST(CASE WHEN OLD.meeting_id IS NULL THEN OLD.origin_title ELSE '' END AS TEXT); DELETE FROM tally WHERE OLD.listed = TRUE AND kind = 'meeting' AND status = CAST(OLD.status AS TEXT) AND day = CAST(coalesce(CAST(OLD.origin_date AS TEXT), '9999-12-31') AS TEXT) AND of_id = coalesce(OLD.meeting_id, zeroblob(16)) AND title = CAST(CASE WHEN OLD.meeting_id IS NULL THEN OLD.origin_title ELSE '' END AS TEXT) AND count <= 0; END;
CREATE TRIGGER tally_whole_meeting_insert AFTER INSERT ON action_item BEGIN INSERT INTO tally (kind, status, day, of_id, title, count) SELECT 'whole_meeting', CAST('' AS TEXT), CAST(coalesce(CAST(NEW.origin_date AS TEXT), '9999-12-31') AS TEXT), coalesce(NEW.meeting_id, zeroblob(16)), CAST(CASE WHEN NEW.meeting_id IS NULL THEN NEW.origin_title ELSE '' END AS TEXT), 0 WHERE NEW.listed = TRUE AND NOT EXISTS (SELECT 1 FROM tally WHERE kind = 'whole_meeting' AND status = CAST('' AS TEXT) AND day = CAST(coalesce(CAST(NEW.origin_date AS TEXT), '9999-12-31') AS TEXT) AND of_id = coalesce(NEW.meeting_id, zeroblob(16)) AND title = CAST(CASE WHEN NEW.meeting_id IS NULL THEN NEW.origin_title ELSE '' END AS TEXT)); UPDATE tally SET count = count + 1 WHERE NEW.listed = TRUE AND kind = 'whole_meeting' AND status = CAST('' AS TEXT) AND day = CAST(coalesce(CAST(NEW.origin_date AS TEXT), '9999-12-31') AS TEXT) AND of_id = coalesce(NEW.meeting_id, zeroblob(16)) AND title = CAST(CASE WHEN NEW.meeting_id IS NULL THEN NEW.origin_title ELSE '' END AS TEXT); END;
CREATE TRIGGER tally_whole_meeting_update AFTER UPDATE ON action_item WHEN (OLD.listed = TRUE) IS NOT (NEW.listed = TRUE) OR (coalesce(CAST(OLD.origin_date AS TEXT), '9999-12-31')) IS NOT (coalesce(CAST(NEW.origin_date AS TEXT), '9999-12-31')) OR (coalesce(OLD.meeting_id, zeroblob(16))) IS NOT (coalesce(NEW.meeting_id, zeroblob(16))) OR (CASE WHEN OLD.meeting_id IS NULL THEN OLD.origin_title ELSE '' END) IS NOT (CASE WHEN NEW.meeting_id IS NULL THEN NEW.origin_title ELSE '' END) BEGIN UPDATE tally SET count = count - 1 WHERE OLD.listed = TRUE AND kind = 'whole_meeting' AND status = CAST('' AS TEXT) AND day = CAST(coalesce(CAST(OLD.origin_date AS TEXT), '9999-12-31') AS TEXT) AND of_id = coalesce(OLD.meeting_id, zeroblob(16)) AND title = CAST(CASE WHEN OLD.meeting_id IS NULL THEN OLD.origin_title ELSE '' END AS TEXT); DELETE FROM tally WHERE OLD.listed = TRUE AND kind = 'whole_meeting' AND status = CAST('' AS TEXT) AND day = CAST(coalesce(CAST(OLD.origin_date AS TEXT), '9999-12-31') AS TEXT) AND of_id = coalesce(OLD.meeting_id, zeroblob(16)) AND title = CAST(CASE WHEN OLD.meeting_id IS NULL THEN OLD.origin_title ELSE '' END AS TEXT) AND count <= 0;INSERT INTO tally (kind, status, day, of_id, title, count) SELECT 'whole_meeting', CAST('' AS TEXT), CAST(coalesce(CAST(NEW.origin_date AS TEXT), '9999-12-31') AS TEXT), coalesce(NEW.meeting_id, zeroblob(16)), CAST(CASE WHEN NEW.meeting_id IS NULL THEN NEW.origin_title ELSE '' END AS TEXT), 0 WHERE NEW.listed = TRUE AND NOT EXISTS (SELECT 1 FROM tally WHERE kind = 'whole_meeting' AND status = CAST('' AS TEXT) AND day = CAST(coalesce(CAST(NEW.origin_date AS TEXT), '9999-12-31') AS TEXT) AND of_id = coalesce(NEW.meeting_id, zeroblob(16)) AND title = CAST(CASE WHEN NEW.meeting_id IS NULL THEN NEW.origin_title ELSE '' END AS TEXT)); UPDATE tally SET count = count + 1 WHERE NEW.listed = TRUE AND kind = 'whole_meeting' AND status = CAST('' AS TEXT) AND day = CAST(coalesce(CAST(NEW.origin_date AS TEXT), '9999-12-31') AS TEXT) AND of_id = coalesce(NEW.meeting_id, zeroblob(16)) AND title = CAST(CASE WHEN NEW.meeting_id IS NULL THEN NEW.origin_title ELSE '' END AS TEXT); END;
CREATE TRIGGER tally_whole_meeting_delete AFTER DELETE ON action_item BEGIN UPDATE tally SET count = count - 1 WHERE OLD.listed = TRUE AND kind = 'whole_meeting' AND status = CAST('' AS TEXT) AND day = CAST(coalesce(CAST(OLD.origin_date AS TEXT), '9999-12-31') AS TEXT) AND of_id = coalesce(OLD.meeting_id, zeroblob(16)) AND title = CAST(CASE WHEN OLD.meeting_id IS NULL THEN OLD.origin_title ELSE '' END AS TEXT); DELETE FROM tally WHERE OLD.listed = TRUE AND kind = 'whole_meeting' AND status = CAST('' AS TEXT) AND day = CAST(coalesce(CAST(OLD.origin_date AS TEXT), '9999-12-31') AS TEXT) AND of_id = coalesce(OLD.meeting_id, zeroblob(16)) AND title = CAST(CASE WHEN OLD.meeting_id IS NULL THEN OLD.origin_title ELSE '' END AS TEXT) AND count <= 0; END;
CREATE TRIGGER tally_held_insert AFTER INSERT ON meeting BEGIN INSERT INTO tally (kind, status, day, of_id, title, count) SELECT 'held', CAST(NEW.status AS TEXT), CAST(coalesce(substr(CAST(NEW.date AS TEXT), 1, 4), '') AS TEXT), zeroblob(16), CAST('' AS TEXT), 0 WHERE NEW.binned_at IS NULL AND NEW.kind = 'meeting' AND NOT EXISTS (SELECT 1 FROM tally WHERE kind = 'held' AND status = CAST(NEW.status AS TEXT) AND day = CAST(coalesce(substr(CAST(NEW.date AS TEXT), 1, 4), '') AS TEXT) AND of_id = zeroblob(16) AND title = CAST('' AS TEXT)); UPDATE tally SET count = count + 1 WHERE NEW.binned_at IS NULL AND NEW.kind = 'meeting' AND kind = 'held' AND status = CAST(NEW.status AS TEXT) AND day = CAST(coalesce(substr(CAST(NEW.date AS TEXT), 1, 4), '') AS TEXT) AND of_id = zeroblob(16) AND title = CAST('' AS TEXT); END;
CREATE TRIGGER tally_held_update AFTER UPDATE ON meeting WHEN (OLD.binned_at IS NULL AND OLD.kind = 'meeting') IS NOT (NEW.binned_at IS NULL AND NEW.kind = 'meeting') OR (OLD.status) IS NOT (NEW.status) OR (coalesce(substr(CAST(OLD.date AS TEXT), 1, 4), '')) IS NOT (coalesce(substr(CAST(NEW.date AS TEXT), 1, 4), '')) BEGIN UPDATE tally SET count = count - 1 WHERE OLD.binned_at IS NULL AND OLD.kind = 'meeting' AND kind = 'held' AND status = CAST(OLD.status AS TEXT) AND day = CAST(coalesce(substr(CAST(OLD.date AS TEXT), 1, 4), '') AS TEXT) AND of_id = zeroblob(16) AND title = CAST('' AS TEXT); DELETE FROM tally WHERE OLD.binned_at IS NULL AND OLD.kind = 'meeting' AND kind = 'held' AND status = CAST(OLD.status AS TEXT) AND day = CAST(coalesce(substr(CAST(OLD.date AS TEXT), 1, 4), '') AS TEXT) AND of_id = zeroblob(16) AND title = CAST('' AS TEXT) AND count <= 0;INSERT INTO tally (kind, status, day, of_id, title, count) SELECT 'held', CAST(NEW.status AS TEXT), CAST(coalesce(substr(CAST(NEW.date AS TEXT), 1, 4), '') AS TEXT), zeroblob(16), CAST('' AS TEXT), 0 WHERE NEW.binned_at IS NULL AND NEW.kind = 'meeting' AND NOT EXISTS (SELECT 1 FROM tally WHERE kind = 'held' AND status = CAST(NEW.status AS TEXT) AND day = CAST(coalesce(substr(CAST(NEW.date AS TEXT), 1, 4), '') AS TEXT) AND of_id = zeroblob(16) AND title = CAST('' AS TEXT)); UPDATE tally SET count = count + 1 WHERE NEW.binned_at IS NULL AND NEW.kind = 'meeting' AND kind = 'held' AND status = CAST(NEW.status AS TEXT) AND day = CAST(coalesce(substr(CAST(NEW.date AS TEXT), 1, 4), '') AS TEXT) AND of_id = zeroblob(16) AND title = CAST('' AS TEXT); END;
CREATE TRIGGER tally_held_delete AFTER DELETE ON meeting BEGIN UPDATE tally SET count = count - 1 WHERE OLD.binned_at IS NULL AND OLD.kind = 'meeting' AND kind = 'held' AND status = CAST(OLD.status AS TEXT) AND day = CAST(coalesce(substr(CAST(OLD.date AS TEXT), 1, 4), '') AS TEXT) AND of_id = zeroblob(16) AND title = CAST('' AS TEXT); DELETE FROM tally WHERE OLD.binned_at IS NULL AND OLD.kind = 'meeting' AND kind = 'held' AND status = CAST(OLD.status AS TEXT) AND day = CAST(coalesce(substr(CAST(OLD.date AS TEXT), 1, 4), '') AS TEXT) AND of_id = zeroblob(16) AND title = CAST('' AS TEXT) AND count <= 0; END;
CREATE TRIGGER tally_binned_insert AFTER INSERT ON meeting BEGIN INSERT INTO tally (kind, status, day, of_id, title, count) SELECT 'binned', CAST(NEW.status AS TEXT), CAST(coalesce(substr(CAST(NEW.date AS TEXT), 1, 4), '') AS TEXT), zeroblob(16), CAST('' AS TEXT), 0 WHERE NEW.binned_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM tally WHERE kind = 'binned' AND status = CAST(NEW.status AS TEXT) AND day = CAST(coalesce(substr(CAST(NEW.date AS TEXT), 1, 4), '') AS TEXT) AND of_id = zeroblob(16) AND title = CAST('' AS TEXT)); UPDATE tally SET count = count + 1 WHERE NEW.binned_at IS NOT NULL AND kind = 'binned' AND status = CAST(NEW.status AS TEXT) AND day = CAST(coalesce(substr(CAST(NEW.date AS TEXT), 1, 4), '') AS TEXT) AND of_id = zeroblob(16) AND title = CAST('' AS TEXT); END;
CREATE TRIGGER tally_binned_update AFTER UPDATE ON meeting WHEN (OLD.binned_at IS NOT NULL) IS NOT (NEW.binned_at IS NOT NULL) OR (OLD.status) IS NOT (NEW.status) OR (coalesce(substr(CAST(OLD.date AS TEXT), 1, 4), '')) IS NOT (coalesce(substr(CAST(NEW.date AS TEXT), 1, 4), '')) BEGIN UPDATE tally SET count = count - 1 WHERE OLD.binned_at IS NOT NULL AND kind = 'binned' AND status = CAST(OLD.status AS TEXT) AND day = CAST(coalesce(substr(CAST(OLD.date AS TEXT), 1, 4), '') AS TEXT) AND of_id = zeroblob(16) AND title = CAST('' AS TEXT); DELETE FROM tally WHERE OLD.binned_at IS NOT NULL AND kind = 'binned' AND status = CAST(OLD.status AS TEXT) AND day = CAST(coalesce(substr(CAST(OLD.date AS TEXT), 1, 4), '') AS TEXT) AND of_id = zeroblob(16) AND title = CAST('' AS TEXT) AND count <= 0;INSERT INTO tally (kind, status, day, of_id, title, count) SELECT 'binned', CAST(NEW.status AS TEXT), CAST(coalesce(substr(CAST(NEW.date AS TEXT), 1, 4), '') AS TEXT), zeroblob(16), CAST('' AS TEXT), 0 WHERE NEW.binned_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM tally WHERE kind = 'binned' AND status = CAST(NEW.status AS TEXT) AND day = CAST(coalesce(substr(CAST(NEW.date AS TEXT), 1, 4), '') AS TEXT) AND of_id = zeroblob(16) AND title = CAST('' AS TEXT)); UPDATE tally SET count = count + 1 WHERE NEW.binned_at IS NOT NULL AND kind = 'binned' AND status = CAST(NEW.status AS TEXT) AND day = CAST(coalesce(substr(CAST(NEW.date AS TEXT), 1, 4), '') AS TEXT) AND of_id = zeroblob(16) AND title = CAST('' AS TEXT); END;
CREATE TRIGGER tally_binned_delete AFTER DELETE ON meeting BEGIN UPDATE tally SET count = count - 1 WHERE OLD.binned_at IS NOT NULL AND kind = 'binned' AND status = CAST(OLD.status AS TEXT) AND day = CAST(coalesce(substr(CAST(OLD.date AS TEXT), 1, 4), '') AS TEXT) AND of_id = zeroblob(16) AND title = CAST('' AS TEXT); DELETE FROM tally WHERE OLD.binned_at IS NOT NULL AND kind = 'binned' AND status = CAST(OLD.status AS TEXT) AND day = CAST(coalesce(substr(CAST(OLD.date AS TEXT), 1, 4), '') AS TEXT) AND of_id = zeroblob(16) AND title = CAST('' AS TEXT) AND count <= 0; END;
COMMIT;
